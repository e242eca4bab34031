package verkstad.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verkstad.model.capability.Assessment;
import verkstad.model.capability.Capability;
import verkstad.model.capability.Evaluation;
import verkstad.model.capability.Factor;

/** The capability map and the self-evaluations. */
final class CapabilityTables {
    static final Table<String> MATURITY_LEVEL = Table.<String>named(
                    "maturity_level", "the names of the levels, lowest first")
            .place()
            .text("name", name -> name)
            .read(r -> r.text("name"));

    static final Table<Capability> CAPABILITY = Table.<Capability>named(
                    "capability", "what the organisations need to be able to do; grew_from: an id")
            .key("id", Capability::id)
            .place()
            .text("name", Capability::name)
            .maybeText("area", Capability::area)
            .maybeNumber("importance", Capability::importance)
            .maybeText("grew_from", Capability::from)
            .read(r -> new Capability(
                    r.text("id"),
                    r.text("name"),
                    r.maybeText("area"),
                    r.maybeNumber("importance"),
                    r.maybeText("grew_from")));

    private static final Table<Map.Entry<String, Integer>> LEVEL = Table.<Map.Entry<String, Integer>>named(
                    "capability_level", "level: the place of a maturity_level")
            .of("assessment", "assessment integer")
            .place()
            .text("capability", Map.Entry::getKey)
            .number("level", Map.Entry::getValue)
            .read(r -> Map.entry(r.text("capability"), r.number("level")));

    static final Table<Assessment> ASSESSMENT = Table.<Assessment>named("assessment", "how mature an organisation is")
            .place()
            .text("organisation", Assessment::organisation)
            .references("organisation")
            .part(LEVEL, a -> new ArrayList<>(a.levels().entrySet()))
            .read(r -> new Assessment(r.text("organisation"), levels(r.list(LEVEL))));

    private static final Table<String> QUESTION = Table.<String>named("factor_question", "the questions of a factor")
            .of("factor", "evaluation text", "factor integer")
            .place()
            .text("text", text -> text)
            .read(r -> r.text("text"));

    private static final Table<Integer> GRADE = Table.<Integer>named("grade", "one a member; the lowest stands")
            .of("factor", "evaluation text", "factor integer")
            .place()
            .number("grade", grade -> grade)
            .read(r -> r.number("grade"));

    private static final Table<Factor> FACTOR = Table.<Factor>named("factor", "what is graded in a self-evaluation")
            .of("evaluation", "evaluation text")
            .place()
            .text("name", Factor::name)
            .maybeText("note", Factor::note)
            .maybeText("id", Factor::id)
            .part(QUESTION, Factor::questions)
            .part(GRADE, Factor::grades)
            .read(r -> new Factor(
                    r.text("name"), r.list(QUESTION), r.list(GRADE), r.maybeText("note"), r.maybeText("id")));

    static final Table<Evaluation> EVALUATION = Table.<Evaluation>named(
                    "evaluation", "a self-evaluation; grades from 1 to scale_max")
            .key("id", Evaluation::id)
            .place()
            .maybeText("session", Evaluation::session)
            .references("session")
            .maybeNumber("scale_max", Evaluation::scaleMax)
            .part(FACTOR, Evaluation::factors)
            .read(r ->
                    new Evaluation(r.text("id"), r.maybeText("session"), r.maybeNumber("scale_max"), r.list(FACTOR)));

    private CapabilityTables() {}

    private static Map<String, Integer> levels(List<Map.Entry<String, Integer>> entries) {
        var levels = new LinkedHashMap<String, Integer>();
        entries.forEach(e -> levels.put(e.getKey(), e.getValue()));
        return levels;
    }
}
