package verkstad.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Column;
import verkstad.model.board.Into;
import verkstad.model.board.Spot;
import verkstad.model.change.BoardChange.CardTurned;
import verkstad.model.change.BoardChange.CardsMerged;
import verkstad.model.futures.FuturesWorkshopBuilder;
import verkstad.model.futures.RoadKind;
import verkstad.model.session.SessionBuilder;

/** Cards that become something else, and cards that become one. */
class CardChangeTest {
    private static final Spot FIRST = new Spot(0, 0);

    @Test
    void aCardBecomesEachKindOfThingWithItsWordsAndALinkBack() throws Problem.Refused {
        var project = project();
        for (var into : Into.values()) project = turned(project, FIRST, into);
        var card = project.boards().getFirst().columns().getFirst().cards().getFirst();
        var id = card.id();
        assertThat(id).isNotNull();
        assertThat(card.text()).isEqualTo("Tiden räcker inte");
        var risk = project.risksOrEmpty().items().getFirst();
        assertThat(risk.threat()).isEqualTo(card.text());
        assertThat(risk.from()).isEqualTo(id);
        var action = project.session("s2").actions().getFirst();
        assertThat(action.what()).isEqualTo(card.text());
        assertThat(action.from()).isEqualTo(id);
        assertThat(project.session("s1").actions()).isEmpty();
        var step = project.futures().getFirst().road().getFirst();
        assertThat(step.text()).isEqualTo(card.text());
        assertThat(step.kind()).isEqualTo(RoadKind.STEP);
        assertThat(step.from()).isEqualTo(id);
        var goal = project.communicationOrEmpty().goals().getFirst();
        assertThat(goal.what()).isEqualTo(card.text());
        assertThat(goal.from()).isEqualTo(id);
    }

    @Test
    void oneUndoTakesBackTheThingAndTheCardsId() throws Problem.Refused {
        for (var into : Into.values()) {
            var outcome = new CardTurned("b1", FIRST, into, "s2").outcome(project());
            assertThat(outcome.after()).isNotEqualTo(project());
            var back = outcome.inverse().orElseThrow().applied(outcome.after());
            assertThat(back.boards()).isEqualTo(project().boards());
            assertThat(back.communicationOrEmpty()).isEqualTo(project().communicationOrEmpty());
            assertThat(back.risksOrEmpty().items()).isEmpty();
        }
    }

    @Test
    void whereThereIsNoPlaceForTheThingItIsSaid() {
        var bare = Project.empty("P", Language.SV).withBoards(project().boards());
        for (var into : List.of(Into.ACTION, Into.STEP)) {
            assertThatThrownBy(() -> turned(bare, FIRST, into)).isInstanceOf(Problem.Refused.class);
        }
    }

    @Test
    void whatGrewFromCardsThatBecomeOneGrowsFromThatOne() throws Problem.Refused {
        var project = turned(turned(project(), FIRST, Into.RISK), new Spot(0, 1), Into.ACTION);
        project = turned(project, new Spot(1, 0), Into.GOAL);
        var merged = new CardsMerged("b1", List.of(new Spot(1, 0), FIRST, new Spot(0, 1)))
                .outcome(project)
                .after();
        var left = merged.boards().getFirst().columns().getFirst().cards();
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().text()).isEqualTo("Tiden räcker inte\nFör lite tid\nOtydligt uppdrag");
        var id = left.getFirst().id();
        assertThat(merged.risksOrEmpty().items().getFirst().from()).isEqualTo(id);
        assertThat(merged.session("s2").actions().getFirst().from()).isEqualTo(id);
        assertThat(merged.communicationOrEmpty().goals().getFirst().from()).isEqualTo(id);
    }

    private static Project turned(Project project, Spot card, Into into) throws Problem.Refused {
        return new CardTurned("b1", card, into, "s2").outcome(project).after();
    }

    private static Project project() {
        var board = new Board(
                "b1",
                "s1",
                "?",
                List.of(
                        new Column("A", List.of(card("Tiden räcker inte"), card("För lite tid"))),
                        new Column("B", List.of(card("Otydligt uppdrag")))));
        return Project.empty("P", Language.SV)
                .withSessions(List.of(
                        SessionBuilder.builder().id("s1").title("Ett").build(),
                        SessionBuilder.builder().id("s2").title("Två").build()))
                .withFutures(List.of(FuturesWorkshopBuilder.builder()
                        .id("f1")
                        .session("s1")
                        .scenario("2031")
                        .build()))
                .withBoards(List.of(board));
    }

    private static Card card(String text) {
        return new Card(text, null, null, null, null);
    }
}
