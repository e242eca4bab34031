package verkstad.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.Card;
import verkstad.model.change.BoardChange.BoardEdited;
import verkstad.model.change.BoardChange.BoardRemoved;
import verkstad.model.change.PeopleChange.PersonRemoved;
import verkstad.model.change.RiskChange.RiskEdited;
import verkstad.model.find.Deed;
import verkstad.model.find.Deed.Verb;
import verkstad.model.find.Sort;

/** What is told of a change, and what can be brought back after it. */
class RemovedTest {
    private static final Project SAMPLE = Samples.in(Language.SV);

    @Test
    void aRemovedCardIsNamedAndComesBackWhereItWas() throws Exception {
        var board = SAMPLE.boards().getFirst();
        var card = board.columns().getFirst().cards().getFirst();
        var after = outcome(SAMPLE, new BoardEdited(board.withColumns(
                Lists.worked(board.columns(), 0, c -> c.withCards(Lists.without(c.cards(), 0))))));
        assertThat(Deed.between(SAMPLE, after)).isEqualTo(new Deed(Verb.REMOVED, Sort.CARD, card.text()));
        var removed = Removed.between(SAMPLE, after);
        assertThat(removed).hasSize(1);
        var back = outcome(after, Returning.of(after, removed.getFirst()));
        assertThat(back.boards()).isEqualTo(SAMPLE.boards());
        assertThat(Returning.of(back, removed.getFirst())).isEqualTo(Together.NOTHING);
    }

    @Test
    void aMovedCardIsMovedAndNothingIsInTheBin() throws Exception {
        var board = SAMPLE.boards().getFirst();
        var first = board.columns().getFirst();
        var after = outcome(SAMPLE, new BoardEdited(board.withColumns(
                Lists.replaced(board.columns(), 0, first.withCards(Lists.moved(first.cards(), 0, 1))))));
        assertThat(Deed.between(SAMPLE, after).verb()).isEqualTo(Verb.MOVED);
        assertThat(Deed.between(SAMPLE, after).sort()).isEqualTo(Sort.CARD);
        assertThat(Removed.between(SAMPLE, after)).isEmpty();
    }

    @Test
    void aRewordedCardIsChangedAndNothingIsInTheBin() throws Exception {
        var board = SAMPLE.boards().getFirst();
        var after = outcome(SAMPLE, new BoardEdited(board.withColumns(Lists.worked(
                board.columns(),
                0,
                c -> c.withCards(Lists.worked(c.cards(), 0, (Card k) -> k.withText("Annat")))))));
        assertThat(Deed.between(SAMPLE, after)).isEqualTo(new Deed(Verb.CHANGED, Sort.CARD, "Annat"));
        assertThat(Removed.between(SAMPLE, after)).isEmpty();
    }

    @Test
    void ofABoardOnlyTheBoardIsInTheBinAndBringsItsCards() throws Exception {
        var board = SAMPLE.boards().getLast();
        var after = outcome(SAMPLE, new Answered(new BoardRemoved(board.id()), Fate.CLEARED));
        assertThat(Deed.between(SAMPLE, after).sort()).isEqualTo(Sort.BOARD);
        var removed = Removed.between(SAMPLE, after);
        assertThat(removed).extracting(r -> r.thing().sort()).containsExactly(Sort.BOARD);
        var back = outcome(after, Returning.of(after, removed.getFirst()));
        assertThat(back.board(board.id())).contains(board);
    }

    @Test
    void aPersonComesBackWithoutAnOrganisationThatHasGone() throws Exception {
        var spare = new verkstad.model.people.Person("px", "Extra", "ox", null);
        var before = SAMPLE.withPeople(Lists.plus(SAMPLE.people(), spare))
                .withOrganisations(Lists.plus(
                        SAMPLE.organisations(), new verkstad.model.people.Organisation("ox", "Extra kommun")));
        var after = outcome(before, new PersonRemoved("px"));
        var removed = Removed.between(before, after).getFirst();
        assertThat(outcome(after, Returning.of(after, removed)).person("px")).contains(spare);
        var without = outcome(after, new PeopleChange.OrganisationRemoved("ox"));
        assertThat(outcome(without, Returning.of(without, removed)).person("px"))
                .contains(spare.withOrganisation(null));
    }

    @Test
    void aMeasureIsToldBeforeTheRiskThatHoldsIt() throws Exception {
        var risk = SAMPLE.risksOrEmpty().items().stream()
                .filter(r -> !r.measures().isEmpty())
                .findFirst()
                .orElseThrow();
        var after = outcome(SAMPLE, new RiskEdited(risk.withMeasures(List.of())));
        assertThat(Deed.between(SAMPLE, after).sort()).isEqualTo(Sort.MEASURE);
        assertThat(Removed.between(SAMPLE, after)).hasSameSizeAs(risk.measures());
    }

    private static Project outcome(Project before, Change change) throws Exception {
        return change.outcome(before).after();
    }
}
