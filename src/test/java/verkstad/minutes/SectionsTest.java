package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verkstad.minutes.Block.Bill;
import verkstad.minutes.Block.Fact;
import verkstad.minutes.Block.Facts;
import verkstad.minutes.Block.Heading;
import verkstad.minutes.Block.Listing;
import verkstad.minutes.Block.Paragraph;
import verkstad.minutes.Block.Signatures;
import verkstad.minutes.Block.Voice;

/** What each section says, before any format. */
class SectionsTest {
    private static final String PEOPLE = """
        "organisations": [{"id": "o1", "name": "Kommunen"}, {"id": "o2", "name": "Byrån"}],
        "people": [{"id": "p1", "name": "Ada", "organisation": "o1", "role": "Chef"},
            {"id": "p2", "name": "Bo", "organisation": "o1"}, {"id": "p3", "name": "Cia", "organisation": "o2"}]\
        """;

    @Test
    void theHeadTellsWhenWhereAndWho() {
        var document = Projects.minutes(Projects.with(Projects.session("""
            "called": "Styrgruppen", "date": "2026-03-05", "start": "09:00", "end": "12:00", "place": "Salen",
            "facilitator": "Ada", "secretary": "Bo"\n\
            """)));
        assertThat(Projects.blocks(document, Facts.class).getFirst().facts())
                .containsExactly(
                        new Fact("Kallade", "Styrgruppen"),
                        new Fact("Datum", "5 mars 2026"),
                        new Fact("Tid", "09:00–12:00"),
                        new Fact("Plats", "Salen"),
                        new Fact("Processledare", "Ada"),
                        new Fact("Antecknat av", "Bo"));
        assertThat(document.author()).isEqualTo("Bo");
        assertThat(document.fullTitle()).isEqualTo("Mötesanteckningar – Mötet – Uppdrag");
    }

    @Test
    void halfATimeIsTheHalf() {
        var document = Projects.minutes(Projects.with(Projects.session("\"start\": \"09:00\"")));
        assertThat(Projects.blocks(document, Facts.class).getFirst().facts()).containsExactly(new Fact("Tid", "09:00"));
    }

    @Test
    void theMinutesOwnTitleStandsInsteadOfTheUsual() {
        var document = Projects.minutes(Projects.with(Projects.session("\"minutesTitle\": \"Protokoll 3\"")));
        assertThat(document.title()).isEqualTo("Protokoll 3");
        assertThat(document.runningHead()).isEqualTo("Uppdrag · Protokoll 3 · Mötet");
    }

    @Test
    void attendanceIsByOrganisationWithRolesAndTimes() {
        var document = Projects.minutes(Projects.with(PEOPLE, Projects.session("""
            "present": ["p3", "p1"], "absent": ["p2"],
            "times": [{"person": "p3", "came": "09:30", "left": "11:00"}]\
            """)));
        var table = Projects.table(document, "Deltagare och förhindrade");
        assertThat(Projects.header(table)).containsExactly("Organisation", "Deltagare", "Förhindrade");
        assertThat(Projects.cells(table))
                .containsExactly(
                        List.of("Kommunen", "Ada (Chef)", "Bo"), List.of("Byrån", "Cia (kom 09:30, gick 11:00)", ""));
    }

    /** Only what was held until then counts, and a session to which nobody was called is no session. */
    @Test
    void theMatrixOfWhoTookPartIsByOrganisationAndByPerson() {
        var project = Projects.with(PEOPLE, """
            "sessions": [
                {"id": "s1", "title": "Ett", "date": "2026-03-05", "present": ["p1"], "absent": ["p2"]},
                {"id": "s2", "title": "Två", "date": "2026-03-19"},
                {"id": "s3", "title": "Tre", "date": "2026-04-02", "present": ["p1", "p3"], "absent": ["p2"],
                    "times": [{"person": "p3", "left": "11:00"}]},
                {"id": "s4", "title": "Fyra", "date": "2026-04-16", "present": ["p2"]}]\
            """);
        var document = Minutes.of(project, "s3");
        assertThat(Projects.blocks(document, Paragraph.class).stream()
                        .map(Paragraph::text)
                        .toList())
                .contains(
                        "2 av 3 kallade var med, från 2 av 2 organisationer.",
                        "✓ med · (✓) kom senare eller gick tidigare · – förhindrad");
        var parties = Projects.table(document, "Vilka som har varit med");
        assertThat(Projects.header(parties)).containsExactly("Organisation", "5 mars", "2 apr.");
        assertThat(Projects.cells(parties))
                .containsExactly(List.of("Kommunen", "1 av 2", "1 av 2"), List.of("Byrån", "", "1 av 1"));
        var people = Projects.table(document, "Person för person");
        assertThat(Projects.header(people)).containsExactly("Person", "Organisation", "5 mars", "2 apr.", "Med på");
        assertThat(Projects.cells(people))
                .containsExactly(
                        List.of("Ada", "Kommunen", "✓", "✓", "2 av 2"),
                        List.of("Bo", "Kommunen", "–", "–", "0 av 2"),
                        List.of("Cia", "Byrån", "", "(✓)", "1 av 1"));
    }

    @Test
    void theAgendaIsATableAndEachItemAHeadingWithItsNumber() {
        var document = Projects.minutes(Projects.with(Projects.session("""
            "agenda": [
                {"id": "a1", "title": "Läget", "kind": "information", "responsible": "Ada", "minutes": 15,
                    "began": "09:05", "ended": "09:20", "notes": "Först.\\n\\n- ett\\n- två", "discussion": "Sedan."},
                {"id": "a2", "title": "Frågan", "kind": "discussion", "skipped": true},
                {"id": "a3", "title": "Arbetet", "kind": "work"}]\
            """)));
        var table = Projects.table(document, "Dagordning");
        assertThat(Projects.header(table)).containsExactly("Nr", "Punkt", "Typ", "Ansvarig", "Planerad tid");
        assertThat(Projects.cells(table))
                .containsExactly(
                        List.of("1", "Läget", "[I] Information", "Ada", "15 min"),
                        List.of("2", "Frågan", "[D] Diskussion", "", ""),
                        List.of("3", "Arbetet", "[A] Arbetsmoment", "", ""));
        assertThat(document.blocks().subList(2, document.blocks().size()))
                .containsExactly(
                        new Heading(1, 1, "Läget\u00a0[I]"),
                        new Paragraph(null, "Ansvarig: Ada · 09:05–09:20", Voice.BYLINE),
                        new Paragraph(null, "Först.", Voice.PLAIN),
                        new Listing(false, List.of("ett", "två")),
                        new Paragraph("Diskussion", "Sedan.", Voice.PLAIN),
                        new Heading(1, 2, "Frågan\u00a0[D]"),
                        new Paragraph(null, "Punkten utgick", Voice.QUIET),
                        new Heading(1, 3, "Arbetet\u00a0[A]"));
    }

    @Test
    void aBoardIsToldUnderTheItemThatWorksWithItAndOnlyOnce() {
        var document = Projects.minutes(Projects.with(Projects.session("""
            "agenda": [
                {"id": "a1", "title": "Vad bär?", "kind": "work", "activity": {"kind": "board", "of": "b1"}},
                {"id": "a2", "title": "Igen", "kind": "work", "activity": {"kind": "board", "of": "b1"}}]\
            """), """
            "boards": [{"id": "b1", "session": "s1", "question": "Vad bär?", "columns": [
                {"title": "Bär", "cards": [{"text": "Ett", "by": "Ada", "dots": 1}, {"text": "Två", "dots": 3},
                    {"text": "Tre", "group": "Teknik"}]},
                {"title": "Tom", "cards": []}]}]\
            """));
        assertThat(document.blocks().subList(2, document.blocks().size()))
                .containsExactly(
                        new Heading(1, 1, "Vad bär?\u00a0[A]"),
                        new Heading(2, null, "Bär"),
                        new Listing(false, List.of("Ett (Ada, 1 prick)", "Två (3 prickar)")),
                        new Paragraph("Teknik", "", Voice.PLAIN),
                        new Listing(false, List.of("Tre")),
                        new Heading(2, null, "Prickarna"),
                        new Listing(false, List.of("1: Två (3 prickar)", "2: Ett (1 prick)")),
                        new Heading(1, 2, "Igen\u00a0[A]"),
                        new Paragraph(null, "Se punkt 1, Vad bär?", Voice.POINTER));
    }

    @Test
    void whatTheSessionMadeUnderNoItemStandsAfterThem() {
        var document = Projects.minutes(Projects.with(Projects.session(), """
            "boards": [{"id": "b1", "session": "s1", "question": "Fråga?",
                "columns": [{"title": "Ja", "cards": [{"text": "Ett"}]}]}]\
            """));
        assertThat(Projects.headings(document)).containsExactly("Övrigt från mötet", "Fråga?", "Ja");
    }

    @Test
    void aFuturesWorkshopIsToldInTheOrderOfItsPhases() {
        var document = Projects.minutes(Projects.with(Projects.session(), """
            "futures": [{"id": "f1", "session": "s1", "year": 2032, "scenario": "Året är 2032.",
                "critique": [{"text": "Trögt", "wish": "Lätt", "dots": 4}],
                "headlines": [{"headline": "Allt gick!", "paper": "Bladet", "group": "Grupp 1", "dots": 2,
                    "audience": "Ada, 92", "lines": ["Rad"], "story": "S", "discovered": "U", "possibilities": "M",
                    "differently": "G", "id": "h1"}],
                "road": [{"text": "Sist", "kind": "step"}, {"text": "Steget", "kind": "step", "year": 2027},
                    {"text": "Ännu ett", "kind": "step", "year": 2030},
                    {"text": "Faktorn", "kind": "success-factor", "from": "h1"}],
                "sharedMessage": "Tillsammans.", "sharedMessageVotes": {"agree": 8, "canLiveWith": 3},
                "parked": [{"text": "Senare", "phase": "critique"}]}]\
            """));
        assertThat(Projects.headings(document))
                .containsExactly(
                        "Övrigt från mötet",
                        "Kritik och önskningar",
                        "Löpsedlar",
                        "Vägen dit",
                        "Framgångsfaktorer",
                        "Steg",
                        "Gemensamt budskap",
                        "Parkerat");
        assertThat(Projects.cells(Projects.table(document, "Kritik och önskningar")))
                .containsExactly(List.of("Trögt", "Lätt", "4"));
        assertThat(Projects.blocks(document, Bill.class))
                .containsExactly(new Bill(
                        "Allt gick!",
                        "Bladet · Grupp 1 · 2032 · 2 prickar",
                        "Ada, 92",
                        List.of("Rad"),
                        List.of(
                                new Fact("Berättelsen", "S"),
                                new Fact("Har upptäckt", "U"),
                                new Fact("Ser för möjligheter", "M"),
                                new Fact("Gör eller tänker annorlunda", "G"))));
        assertThat(Projects.blocks(document, Listing.class).stream().map(Listing::items))
                .containsExactly(
                        List.of("Faktorn (ur rubrik 1: Allt gick!)"),
                        List.of("2030: Ännu ett", "2027: Steget", "Sist"),
                        List.of("Senare (kritikfasen)"));
        assertThat(document.blocks()).contains(new Paragraph(null, "Håller med: 8 · Kan leva med det: 3", Voice.QUIET));
    }

    @Test
    void communicationTellsHowGoalsGoWhereThatIsNews() {
        var goals = """
            "communication": {"why": "Därför.", "audiences": [{"name": "Alla", "know": "Att", "do": "Gör"}],
                "goals": [{"toWhom": "Alla", "what": "Hej", "when": "snart", "due": "2026-05-20", "status": "%s"}],
                "needs": ["Tid"]}\
            """;
        var session = Projects.session(
                "\"agenda\": [{\"id\": \"a1\", \"title\": \"K\", \"kind\": \"work\", \"activity\": {\"kind\":"
                        + " \"communication\"}}]");
        var planned = Projects.minutes(Projects.with(session, goals.formatted("planned")));
        assertThat(Projects.cells(Projects.table(planned, "Kommunikationsmål")))
                .containsExactly(List.of("Alla", "Hej", "", "snart (20 maj 2026)", "", ""));
        assertThat(Projects.header(Projects.table(planned, "Målgrupper")))
                .containsExactly("Målgrupp", "Ska veta", "Ska göra");
        assertThat(planned.blocks()).contains(new Paragraph("Varför", "Därför.", Voice.PLAIN));
        var done =
                Projects.table(Projects.minutes(Projects.with(session, goals.formatted("done"))), "Kommunikationsmål");
        assertThat(Projects.header(done)).endsWith("Status");
        assertThat(Projects.cells(done).getFirst()).endsWith("Klart");
    }

    @Test
    void aGoalInWhichNothingIsWrittenIsNotTold() {
        var session = Projects.session(
                "\"agenda\": [{\"id\": \"a1\", \"title\": \"K\", \"kind\": \"work\", \"activity\": {\"kind\":"
                        + " \"communication\"}}]");
        var document = Projects.minutes(Projects.with(session, """
            "futures": [{"id": "f1", "scenario": "S", "headlines": [{"headline": "Jubel", "id": "h1"}]}]\
            """, """
            "communication": {"goals": [{"toWhom": ""}, {"toWhom": "Alla", "from": "h1"}]}\
            """));
        assertThat(Projects.cells(Projects.table(document, "Kommunikationsmål")))
                .containsExactly(List.of("Alla", "", "", "", "", ""));
        assertThat(Projects.blocks(document, Listing.class).stream().map(Listing::items))
                .contains(List.of("Kommunikationsmål 1, ”Alla”, bidrar till rubrik 1: Jubel"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|Denna risk hotar steg 1: Steget – på vägen till rubrik 2: Jubel|Kommunikationsmål 1, ”Chefer”,"
                    + " bidrar till rubrik 2: Jubel|Åtgärden ”Gör” växte fram ur R1: Hotet – på vägen till rubrik 2:"
                    + " Jubel|Steget (ur rubrik 2: Jubel)",
                "nb|Denne risikoen truer steg 1: Steget – på veien til overskrift 2: Jubel|Kommunikasjonsmål 1,"
                    + " «Chefer», bidrar til overskrift 2: Jubel|Tiltaket «Gör» vokste ut av R1: Hotet – på veien til"
                    + " overskrift 2: Jubel|Steget (fra overskrift 2: Jubel)",
                "en|This risk threatens step 1: Steget – on the way to headline 2: Jubel|Communication goal 1,"
                    + " “Chefer”, contributes to headline 2: Jubel|The action “Gör” grew out of R1: Hotet – on the way"
                    + " to headline 2: Jubel|Steget (from headline 2: Jubel)"
            })
    void theThreadIsToldInEveryLanguage(String language, String risk, String goal, String action, String step) {
        var document = Projects.minutes(Projects.in(language, Projects.session("""
            "agenda": [{"id": "a1", "title": "K", "kind": "work", "activity": {"kind": "communication"}},
                {"id": "a2", "title": "R", "kind": "work", "activity": {"kind": "risks"}},
                {"id": "a3", "title": "F", "kind": "work", "activity": {"kind": "futures", "of": "f1"}}],
            "actions": [{"what": "Gör", "from": "R1"}, {"what": "Fritt"}]\
            """), """
            "futures": [{"id": "f1", "scenario": "S", "headlines": [{"headline": "Ett"}, {"headline": "Jubel", "id": "h2"}],
                "road": [{"text": "Steget", "kind": "step", "id": "w1", "from": "h2"}]}]\
            """, """
            "communication": {"goals": [{"toWhom": "Chefer", "from": "h2"}, {"toWhom": "Andra"}]}\
            """, """
            "risks": {"items": [{"id": "R1", "threat": "Hotet", "from": "w1"}, {"id": "R2", "threat": "Fri"}]}\
            """));
        assertThat(document.blocks()).contains(new Paragraph(null, risk, Voice.PLAIN));
        assertThat(Projects.blocks(document, Listing.class).stream().map(Listing::items))
                .contains(List.of(goal), List.of(action), List.of(step));
    }

    /** Nobody aims at an obstacle, or at a risk. */
    @Test
    void whatGrewOutOfACardOrARiskThreatensAndContributesToNothing() {
        var document = Projects.minutes(Projects.with(Projects.session("""
            "agenda": [{"id": "a1", "title": "K", "kind": "work", "activity": {"kind": "communication"}},
                {"id": "a2", "title": "R", "kind": "work", "activity": {"kind": "risks"}}]\
            """), """
            "boards": [{"id": "b1", "question": "Hinder?", "columns": [{"title": "H", "cards": [{"text": "Tid", "id": "k1"}]}]}]\
            """, """
            "communication": {"goals": [{"toWhom": "Chefer", "from": "k1"}]}\
            """, """
            "risks": {"items": [{"id": "R1", "threat": "Hotet", "from": "k1",
                "measures": [{"what": "Väg", "from": "k1"}]}]}\
            """));
        assertThat(document.blocks())
                .contains(new Paragraph(null, "Denna risk växte fram ur kort 1: Tid", Voice.PLAIN));
        assertThat(Projects.blocks(document, Listing.class).stream().map(Listing::items))
                .contains(
                        List.of("Kommunikationsmål 1, ”Chefer”, växte fram ur kort 1: Tid"),
                        List.of("Riskåtgärden ”Väg” växte fram ur kort 1: Tid"));
    }

    @Test
    void aCapabilityTellsWhatItIsFor() {
        var document = Projects.minutes(Projects.with(Projects.session("""
            "agenda": [{"id": "a1", "title": "F", "kind": "work", "activity": {"kind": "capabilities"}}]\
            """), """
            "futures": [{"id": "f1", "scenario": "S", "headlines": [{"headline": "Jubel", "id": "h1"}]}]\
            """, """
            "capabilities": {"scale": ["saknas", "finns"], "items": [{"id": "c1", "name": "Svara", "from": "h1"}],
                "assessments": []}\
            """));
        assertThat(Projects.blocks(document, Listing.class).stream().map(Listing::items))
                .contains(List.of("Förmågan ”Svara” bidrar till rubrik 1: Jubel"));
    }

    @Test
    void risksTellTheRuleTheGroupsWordAndWhatWasSaid() {
        var document = Projects.minutes(Projects.with(Projects.session(), """
            "risks": {"items": [
                {"id": "R1", "threat": "Hot ett", "likelihood": 4, "impact": 3, "measureWanted": false,
                    "measureReason": "Vi väntar.", "accepted": {"because": "Det bär", "by": "Styrgruppen"},
                    "measures": [{"what": "Mät", "who": "Ada", "due": "2026-05-20", "status": "open"},
                        {"what": "Väg", "status": "done"}],
                    "notes": [{"session": "s1", "text": "Sagt.", "discussion": "Talat."}]},
                {"id": "R2", "threat": "Hot två", "likelihood": 1, "impact": 2, "status": "closed"},
                {"id": "P1", "threat": "Har hänt", "kind": "issue"}]}\
            """));
        var table = Projects.table(document, "Risker");
        assertThat(Projects.cells(table))
                .containsExactly(
                        List.of("R1", "Hot ett", "", "", "4", "3", "12", "Krävs\nÖnskas inte av gruppen\nAccepterad"),
                        List.of("R2", "Hot två", "", "", "1", "2", "2", "Krävs inte\nAvslutad"));
        assertThat(Projects.headings(document))
                .containsExactly(
                        "Övrigt från mötet",
                        "Risker",
                        "Riskkarta",
                        "Risk för risk",
                        "R1 Hot ett",
                        "Inträffade problem",
                        "P1 Har hänt");
        assertThat(document.blocks())
                .containsSubsequence(
                        new Paragraph(null, "Sagt.", Voice.PLAIN),
                        new Paragraph("Diskussion", "Talat.", Voice.PLAIN),
                        new Paragraph("Gruppens skäl", "Vi väntar.", Voice.PLAIN),
                        new Paragraph("Åtgärder", "", Voice.PLAIN),
                        new Listing(false, List.of("Mät (Ada, 20 maj 2026)", "Väg (Klar)")),
                        new Paragraph("Accepterad utan åtgärd", "Det bär (Styrgruppen)", Voice.PLAIN));
    }

    @Test
    void theMapHoldsOpenRisksAndFramesWhatDemandsAMeasure() {
        var document = Projects.minutes(Projects.with(Projects.session(), """
            "risks": {"items": [
                {"id": "R1", "threat": "a", "likelihood": 4, "impact": 3,
                    "notes": [{"session": "s1", "text": "Sagt."}]},
                {"id": "R2", "threat": "b", "likelihood": 4, "impact": 3},
                {"id": "R3", "threat": "c", "likelihood": 1, "impact": 5},
                {"id": "R4", "threat": "d", "likelihood": 1, "impact": 5, "status": "closed"}]}\
            """));
        var map = Projects.table(document, "Riskkarta");
        assertThat(Projects.header(map)).containsExactly("S \\ K", "K 1", "K 2", "K 3", "K 4", "K 5");
        assertThat(Projects.cells(map))
                .containsExactly(
                        List.of("S 5", "5", "10", "15", "20", "25"),
                        List.of("S 4", "4", "8", "12\nR1, R2", "16", "20"),
                        List.of("S 3", "3", "6", "9", "12", "15"),
                        List.of("S 2", "2", "4", "6", "8", "10"),
                        List.of("S 1", "1", "2", "3", "4", "5\nR3"));
        for (var row : map.rows()) {
            for (var cell : row.subList(1, row.size())) {
                int score = Integer.parseInt(cell.text().lines().findFirst().orElseThrow());
                assertThat(cell.framed()).as(cell.text()).isEqualTo(score >= 9 || row.indexOf(cell) == 5);
                assertThat(cell.shade()).isBetween(1, 6);
            }
        }
    }

    @Test
    void capabilitiesAndEvaluations() {
        var document = Projects.minutes(Projects.with(PEOPLE, Projects.session("""
            "agenda": [{"id": "a1", "title": "F", "kind": "work", "activity": {"kind": "capabilities"}},
                {"id": "a2", "title": "S", "kind": "work", "activity": {"kind": "evaluation", "of": "e1"}}]\
            """), """
            "capabilities": {"scale": ["Saknas", "Finns"], "items": [{"id": "c1", "name": "Leda", "importance": 3}],
                "assessments": [{"organisation": "o1", "levels": {"c1": 1}}]},
            "evaluations": [{"id": "e1", "session": "s1", "scaleMax": 5,
                "factors": [{"name": "Tillit", "grades": [4, 2, 5], "note": "Bra"}, {"name": "Fokus", "grades": []}]}]\
            """));
        assertThat(Projects.header(Projects.table(document, "Förmågor"))).containsExactly("Förmåga", "Vikt", "Mognad");
        assertThat(Projects.cells(Projects.table(document, "Förmågor")))
                .containsExactly(List.of("Leda", "3", "Kommunen: Finns"));
        assertThat(Projects.cells(Projects.table(document, "Självskattning")))
                .containsExactly(List.of("Tillit", "2", "3", "Bra"), List.of("Fokus", "", "", ""));
    }

    @Test
    void thePlansSumsAreThoseThatWereStated() throws Exception {
        var plan = """
            "plan": {"milestones": [{"name": "Start", "date": "2026-01-07", "reached": true}],
                "tables": [{"title": "Budget", "columns": ["2026", "2027"], "rows": [
                    {"label": "Lön", "amounts": [150000, null], "statedTotal": 150000},
                    {"label": "Resor", "amounts": [null, null]}],
                    "statedTotals": [150000, 0], "statedGrandTotal": 150001}]}\
            """;
        var session = Projects.session(
                "\"agenda\": [{\"id\": \"a1\", \"title\": \"P\", \"kind\": \"work\", \"activity\": {\"kind\":"
                        + " \"plan\"}}]");
        var document = Projects.minutes(Projects.with(session, plan));
        assertThat(Projects.cells(Projects.table(document, "Milstolpar")))
                .containsExactly(List.of("Start", "7 januari 2026", "Ja"));
        assertThat(Projects.cells(Projects.table(document, "Budget")))
                .containsExactly(
                        List.of("Lön", "150\u00a0000", "", "150\u00a0000"),
                        List.of("Resor", "", "", ""),
                        List.of("Summa", "150\u00a0000", "0", "150\u00a0001"));
    }

    @Test
    void decisionsNameTheirItemAndActionsTellHowTheyGoWhereThatIsNews() {
        var document = Projects.minutes(Projects.with(Projects.session("""
            "agenda": [{"id": "a1", "title": "Punkten", "kind": "discussion"}],
            "decisions": [{"text": "Ja.", "item": "a1"}, {"text": "Nej."}],
            "actions": [{"what": "Gör", "who": "Ada", "when": "snart", "due": "2026-05-20", "status": "open"}],
            "conclusion": "Slut.", "attachments": ["Bilaga 1"], "secretary": "Bo", "adjusters": ["Ada"]\
            """)));
        assertThat(Projects.blocks(document, Listing.class))
                .containsExactly(
                        new Listing(true, List.of("Ja. (punkt\u00a01)", "Nej.")),
                        new Listing(false, List.of("Bilaga 1")));
        var actions = Projects.table(document, "Åtgärder");
        assertThat(Projects.header(actions)).containsExactly("Vad", "Vem", "När");
        assertThat(Projects.cells(actions)).containsExactly(List.of("Gör", "Ada", "snart (20 maj 2026)"));
        assertThat(Projects.blocks(document, Signatures.class))
                .containsExactly(new Signatures(List.of("Antecknat av Bo", "Justeras av Ada")));
        assertThat(Projects.headings(document).subList(2, 7))
                .containsExactly("Beslut", "Åtgärder", "Avslutning", "Bilagor", "Justering");
    }

    @Test
    void withoutAdjustersNobodySigns() {
        var document = Projects.minutes(Projects.with(Projects.session("\"secretary\": \"Bo\"")));
        assertThat(Projects.blocks(document, Signatures.class)).isEmpty();
        assertThat(document.blocks()).endsWith(new Paragraph(null, "Antecknat av Bo", Voice.QUIET));
    }

    @Test
    void columnsAreWideEnoughForTheirLongestWordWhereTheRestCanLend() {
        var document = Projects.minutes(Projects.with(
                Projects.session("\"actions\": [{\"what\": \"Gör\", \"who\": \"Verksamhetsutvecklingssamordnaren\","
                        + " \"when\": \"nu\"}]")));
        var table = Projects.table(document, "Åtgärder");
        assertThat(table.width(table.columns().get(1)))
                .isGreaterThanOrEqualTo(Ink.widest("Verksamhetsutvecklingssamordnaren", false));
        assertThat(table.columns().stream().mapToDouble(table::width).sum()).isBetween(169.9, 170.1);
    }

    @Test
    void aSessionThatIsNotThereHasNoMinutes() {
        var project = Projects.with(Projects.session());
        assertThatThrownBy(() -> Minutes.of(project, "s9")).isInstanceOf(NoSuchElementException.class);
    }
}
