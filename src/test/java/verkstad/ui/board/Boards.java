package verkstad.ui.board;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Column;
import verkstad.ui.session.SessionSample;

/** Boards as they come out of a day, for tests and pictures. */
public final class Boards {
    private static final List<String> WORDS = List.of(
            "Gemensam plattform",
            "Engagemang",
            "Inställning att Götawebben är större än det lokala",
            "Tekniska problem",
            "Olika förutsättningar i kommunerna",
            "Vad ska jag säga till medarbetarna när de frågar om tiden?",
            "Fördjupa samarbetet",
            "Förankring",
            "Lyfta fram vision",
            "Ingen vet vem som svarar för innehållet när projektet är slut");

    private Boards() {}

    public static Project project(Board... boards) {
        return SessionSample.project().withBoards(List.of(boards));
    }

    static Board empty() {
        return new Board("b1", "s1", "Deltagare om dagen", List.of());
    }

    /** As in a check-in: two columns of some cards, in groups, by two groups of people. */
    public static Board typical() {
        return new Board(
                "b1",
                "s1",
                "Möjligheter respektive hinder i förankringsarbetet?",
                List.of(
                        new Column(
                                "Möjligheter",
                                List.of(
                                        card("Gemensam plattform", "Grupp 1", 5, "Samverkan"),
                                        card("Skapa gemensam plattform", "Grupp 2", 2, "Samverkan"),
                                        card("Engagemang", "Grupp 2", 5, null),
                                        card(
                                                "Inställning att Götawebben är större än det lokala",
                                                "Grupp 1",
                                                0,
                                                null))),
                        new Column(
                                "Hinder",
                                List.of(
                                        card("Tekniska problem", "Grupp 3", 1, null),
                                        card("Olika förutsättningar", null, 0, null),
                                        card("Ser inte möjligheter", null, 3, null)))));
    }

    /** This many cards in this many columns. */
    public static Board large(int cards, int columns) {
        return new Board(
                "b1",
                "s1",
                "Nuläge: vad hindrar oss?",
                IntStream.range(0, columns)
                        .mapToObj(c -> new Column(
                                "Kolumn " + (c + 1),
                                IntStream.range(0, cards / columns)
                                        .mapToObj(i -> card(
                                                WORDS.get((i * 7 + c) % WORDS.size()) + " " + (i + 1),
                                                "Grupp " + (1 + i % 6),
                                                null,
                                                i % 9 < 3 ? "Teknik" : null))
                                        .toList()))
                        .toList());
    }

    static Board longest() {
        var text = "Det finns en oro för att den nya plattformen ska införas innan de mindre kommunerna har hunnit"
                + " skaffa den kompetens som krävs. ".repeat(3);
        var question = "Vad är det som gör att förankringsarbetet i de samverkande kommunerna ibland stannar upp redan"
                + " innan det har kommit i gång, och vad kan vi göra åt det tillsammans under våren?";
        return new Board(
                "b1",
                "s1",
                question,
                List.of(
                        new Column(
                                "Möjligheter som vi ser redan i dag men inte har prövat",
                                List.of(
                                        card(
                                                text,
                                                "Fyrbodals kommunalförbund och kansliet i Uddevalla",
                                                12,
                                                "Införande och kompetensförsörjning på längre sikt"),
                                        card("Personalomsättningsproblematiken".repeat(3), null, null, null))),
                        new Column("Hinder", List.of(card(text + text, null, 3, null)))));
    }

    static Card card(String text, @Nullable String by, @Nullable Integer dots, @Nullable String group) {
        return new Card(text, by, dots, null, group);
    }
}
