package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Voice;
import verkstad.model.Language;

/** Where minutes say what was decided, and what they say when a session ended before its end. */
class OutcomeTest {
    @Test
    void decisionsStandUnderTheItemThatIsCalledSoAndNowhereElse() {
        var project = Projects.with(Projects.session("""
            "agenda": [{"id": "a1", "title": "Risker", "kind": "work"},
                {"id": "a2", "title": "beslut ", "kind": "discussion", "responsible": "Ada", "notes": "Två fattades."}],
            "decisions": [{"text": "Ja.", "item": "a1"}, {"text": "Nej.", "item": "a2"}]\
            """));
        for (var language : Language.values()) {
            var document = Minutes.of(project, "s1", Edition.DEFAULT.withLanguage(language));
            var blocks = document.blocks();
            assertThat(blocks.getLast()).isInstanceOf(Listing.class);
            assertThat(((Listing) blocks.getLast()).items())
                    .containsExactly("Ja. " + (language == Language.SV ? "(punkt\u00a01)" : place(language)), "Nej.");
            assertThat(Projects.headings(document)).hasSize(3);
        }
    }

    private static String place(Language language) {
        return language == Language.EN ? "(item\u00a01)" : "(punkt\u00a01)";
    }

    @Test
    void anItemTellsWhichDecisionsCameOfIt() {
        var document = Projects.minutes(Projects.with(Projects.session("""
            "agenda": [{"id": "a1", "title": "Ett", "kind": "work", "notes": "Vi talade."},
                {"id": "a2", "title": "Två", "kind": "work"}],
            "decisions": [{"text": "A", "item": "a1"}, {"text": "B", "item": "a2"}, {"text": "C", "item": "a1"}]\
            """)));
        assertThat(Projects.blocks(document, Paragraph.class))
                .containsExactly(
                        new Paragraph(null, "Vi talade.", Voice.PLAIN),
                        new Paragraph(null, "Se beslut 1, 3", Voice.POINTER),
                        new Paragraph(null, "Se beslut 2", Voice.POINTER));
    }

    /** The first item is done, the second is under way and being voted on, the third was never come to. */
    @Test
    void aSessionThatEndedEarlyIsToldAsFarAsItCame() throws Exception {
        var document = Projects.minutes(
                Projects.with(Projects.session("""
                    "date": "2026-03-05", "start": "09:00",
                    "agenda": [{"id": "a1", "title": "Läget", "kind": "information", "began": "09:05", "ended": "09:20",
                            "notes": "Allt är klart."},
                        {"id": "a2", "title": "Riskerna", "kind": "work", "began": "09:20",
                            "activity": {"kind": "risks"}},
                        {"id": "a3", "title": "Nästa steg", "kind": "discussion", "skipped": true},
                        {"id": "a4", "title": "Löpsedlarna", "kind": "work", "activity": {"kind": "futures"}}]\
                    """), "\"people\": [{\"id\": \"p\", \"name\": \"Ada\"}]", """
                    "risks": {"items": [{"id": "R1", "threat": "Snö"}],
                        "rounds": [{"id": "o", "session": "s1", "secrecy": "secret", "state": "open", "risks": ["R1"],
                            "voters": ["p"], "voted": ["p"],
                            "slips": [{"risk": "R1", "likelihood": 2, "impact": 3}]}]}\
                    """));
        var markdown = Written.markdown(document);
        assertThat(markdown)
                .containsSubsequence("Tid:** 09:00", "1\\. Läget", "09:05–09:20", "Allt är klart.")
                .containsSubsequence("2\\. Riskerna", "09:20", "R1", "Snö", "En omgång är inte visad")
                .containsSubsequence("3\\. Nästa steg", "Punkten utgick", "4\\. Löpsedlarna")
                .doesNotContain("09:00–", "Ada", "Rösterna samlades", "Riskkarta", "## Beslut", "## Åtgärder");
        assertThat(document.blocks().getLast()).isEqualTo(new Heading(1, 4, "Löpsedlarna\u00a0[A]"));
        for (var text : List.of(Written.docxText(document), Written.pdfText(document))) {
            assertThat(text).contains("Allt är klart.", "Punkten utgick").doesNotContain("null");
        }
    }

    @Test
    void aCommunicationPlanThatNoItemLedToHasItsOwnHeading() {
        var project = Projects.with(
                Projects.session("\"agenda\": [{\"id\": \"a\", \"title\": \"Läget\", \"kind\": \"information\"}]"),
                "\"communication\": {\"why\": \"Oro.\"}");
        assertThat(Projects.headings(Minutes.of(project, "s1", Edition.DEFAULT.withProfile(Profile.ARCHIVE))))
                .endsWith("Ur uppdraget i övrigt", "Kommunikationsplan");
    }
}
