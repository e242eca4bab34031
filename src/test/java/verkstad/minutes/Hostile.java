package verkstad.minutes;

import java.util.List;
import verkstad.model.Lists;
import verkstad.model.Project;

/** A project in which every field that people type holds what nobody should type. */
public final class Hostile {
    /**
     * Signs that XML, Markdown and spreadsheets take for their own, other scripts, emoji, tabs, and what XML forbids.
     */
    private static final List<String> TEXTS = List.of(
            "<b>&amp;</b> ]]> \"'\" | * # ` _ [a](b) \\\\ {0} $1 %s",
            "שלום עולם مرحبا",
            "bra 👍🏽 jobbat 🎉 👩‍👩‍👧 ❤️",
            "en\\tflik\\u0000\\u0007\\u000b\\u001b[31m",
            "=cmd|' /C calc'!A0");

    private static final int LONGEST = 10_000;

    private Hostile() {}

    public static Project project() {
        return project(LONGEST);
    }

    /** With words of so many letters; a PDF's lines are set slowly where no word ends. */
    public static Project project(int letters) {
        return project(letters, 0);
    }

    /** How many turns there are until each field has held each text. */
    static int turns() {
        return TEXTS.size() + 1;
    }

    /** With each text a field further on by the turn. */
    static Project project(int letters, int turn) {
        return project(Lists.plus(TEXTS, "ö".repeat(letters)), turn);
    }

    /** With these texts, as JSON writes them, each a field further on by the turn. */
    public static Project project(List<String> texts, int turn) {
        var document = new StringBuilder();
        int place = turn;
        for (var part : SHAPE.split("(?<=\"T\")|(?=\"T\")")) {
            document.append(part.equals("\"T\"") ? quoted(texts.get(place++ % texts.size())) : part);
        }
        return Projects.of(document.toString());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }

    private static final String SHAPE = """
        {"format": "verkstad-project", "version": 1,
         "project": {"title": "T", "language": "sv", "commissioner": "T", "caseNumber": "T"},
         "organisations": [{"id": "o", "name": "T"}],
         "people": [{"id": "p", "name": "T", "organisation": "o", "role": "T"}, {"id": "q", "name": "T"}],
         "sessions": [{"id": "s1", "title": "T", "called": "T", "place": "T", "facilitator": "T", "secretary": "T",
           "present": ["p"], "absent": ["q"], "introduction": "T", "conclusion": "T", "attachments": ["T", "T"], "minutesTitle": "T",
           "adjusters": ["T"],
           "agenda": [{"id": "a", "title": "T", "kind": "work", "responsible": "T", "notes": "T", "discussion": "T",
             "activity": {"kind": "risks"}}, {"id": "b", "title": "T", "kind": "information", "notes": "T"},
             {"id": "c", "title": "T", "kind": "discussion", "notes": "T", "discussion": "T"}],
           "decisions": [{"text": "T", "item": "a"}, {"text": "T"}],
           "actions": [{"what": "T", "who": "T", "when": "T", "due": "2026-01-01"}]}],
         "boards": [{"id": "b1", "session": "s1", "question": "T", "columns": [{"title": "T",
           "cards": [{"text": "T", "by": "T", "group": "T"}]}]}],
         "futures": [{"id": "f1", "session": "s1", "year": 2030, "scenario": "T", "sharedMessage": "T",
           "critique": [{"text": "T", "wish": "T"}], "road": [{"kind": "step", "text": "T"}],
           "headlines": [{"headline": "T", "group": "T", "paper": "T", "audience": "T", "story": "T",
             "discovered": "T", "possibilities": "T", "differently": "T", "lines": ["T"]}]}],
         "communication": {"why": "T", "goal": "T", "what": "T", "audiences": [{"name": "T", "know": "T", "feel": "T", "do": "T", "experience": "T"}], "needs": ["T"],
           "goals": [{"toWhom": "T", "what": "T", "byWhom": "T", "when": "T", "how": "T", "followUp": "T"}]},
         "risks": {"items": [{"id": "R1", "threat": "T", "vulnerability": "T", "consequence": "T",
           "likelihood": 4, "impact": 4, "measures": [{"what": "T", "who": "T"}],
           "notes": [{"session": "s1", "text": "T", "discussion": "T"}]}]},
         "capabilities": {"items": [{"id": "c", "name": "T", "area": "T"}]},
         "plan": {"milestones": [{"name": "T", "decidedBy": "T"}], "deliverables": [{"name": "T", "description": "T"}]}}
        """;
}
