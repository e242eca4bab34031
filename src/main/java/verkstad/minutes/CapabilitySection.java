package verkstad.minutes;

import java.util.Collections;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.capability.Assessment;
import verkstad.model.capability.Capabilities;
import verkstad.model.capability.Capability;
import verkstad.model.capability.Evaluation;
import verkstad.model.capability.Factor;
import verkstad.model.thread.Kind;

/** The capability map and self-evaluations, as plain tables. */
final class CapabilitySection {
    private CapabilitySection() {}

    static void add(Page page, Project project) {
        var map = project.capabilities();
        if (map == null || map.items().isEmpty()) return;
        var texts = page.texts();
        page.heading(2, "minutes.capabilities");
        page.add(new Grid<Capability>(texts)
                .column("minutes.capability", 56, Capability::name)
                .optional("minutes.area", 34, Capability::area)
                .optionalFigure("minutes.importance", 18, c -> number(c.importance()))
                .optional("minutes.maturity", 62, c -> maturity(project, map, c))
                .over(texts.get("minutes.capabilities"), map.items()));
        page.bullets(new ThreadWords(project, texts).sentences(Kind.CAPABILITY, null));
    }

    /** The lowest grade of each factor stands. */
    static void add(Page page, Evaluation evaluation) {
        if (evaluation.factors().isEmpty()) return;
        var texts = page.texts();
        page.heading(2, "minutes.evaluation");
        if (evaluation.scaleMax() != null) {
            page.byline(texts.get("minutes.evaluation-scale", String.valueOf(evaluation.scaleMax())));
        }
        page.add(new Grid<Factor>(texts)
                .column("minutes.factor", 56, Factor::name)
                .optionalFigure(
                        "minutes.lowest-grade",
                        24,
                        f -> f.grades().isEmpty() ? "" : number(Collections.min(f.grades())))
                .optionalFigure(
                        "minutes.grades",
                        20,
                        f -> f.grades().isEmpty() ? "" : number(f.grades().size()))
                .optional("minutes.note", 70, Factor::note)
                .over(texts.get("minutes.evaluation"), evaluation.factors()));
    }

    private static String maturity(Project project, Capabilities map, Capability capability) {
        return map.assessments().stream()
                .map(a -> maturity(project, map, a, capability))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String maturity(
            Project project, Capabilities map, Assessment assessment, Capability capability) {
        var level = assessment.levels().get(capability.id());
        var organisation = project.organisation(assessment.organisation());
        if (level == null || organisation.isEmpty()) return null;
        var word = level < map.scale().size() ? map.scale().get(level) : number(level);
        return organisation.get().name() + ": " + word;
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }
}
