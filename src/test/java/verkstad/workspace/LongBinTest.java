package verkstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.board.CardBuilder;
import verkstad.model.change.Answered;
import verkstad.model.change.BoardChange;
import verkstad.model.change.Change;
import verkstad.model.change.CommunicationChange;
import verkstad.model.change.ErasureChange;
import verkstad.model.change.Fate;
import verkstad.model.change.FuturesChange;
import verkstad.model.change.PeopleChange;
import verkstad.model.change.Removed;
import verkstad.model.change.Returning;
import verkstad.model.change.RiskChange;
import verkstad.model.change.RoundChange;
import verkstad.model.change.SessionChange;
import verkstad.model.find.Sort;
import verkstad.model.find.Thing;
import verkstad.model.find.Things;
import verkstad.model.people.Person;
import verkstad.model.risk.Remark;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskNote;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.session.SessionBuilder;
import verkstad.storage.Backups;

/** What was removed before the program was closed can be brought back when it is opened again. */
class LongBinTest extends Reopened {
    private static final String WORD = "HEMLIG_lapp";

    /** All that a session, a board, a futures workshop, a risk and the plan hold goes, and comes back from the file. */
    @Test
    void thingsOfEveryKindComeBackAfterARestart() throws Exception {
        make(now -> new SessionChange.SessionEdited(now.sessions()
                .getFirst()
                .withAgenda(List.of())
                .withDecisions(List.of())
                .withActions(List.of())));
        make(now -> new BoardChange.BoardEdited(now.boards()
                .getFirst()
                .withColumns(now.boards().getFirst().columns().stream()
                        .map(c -> c.withCards(List.of()))
                        .toList())));
        make(now -> new FuturesChange.FuturesWorkshopEdited(now.futures()
                .getFirst()
                .withHeadlines(List.of())
                .withRoad(List.of())
                .withCritique(List.of())
                .withParked(List.of())));
        make(now -> new CommunicationChange.CommunicationEdited(
                now.communicationOrEmpty().withGoals(List.of()).withAudiences(List.of())));
        make(now -> new RiskChange.RiskEdited(now.risksOrEmpty().items().stream()
                .filter(r -> !r.measures().isEmpty())
                .findFirst()
                .orElseThrow()
                .withMeasures(List.of())));
        var gone = things();
        assertThat(gone)
                .extracting(Thing::sort)
                .contains(
                        Sort.ITEM,
                        Sort.DECISION,
                        Sort.ACTION,
                        Sort.CARD,
                        Sort.HEADLINE,
                        Sort.STEP,
                        Sort.GOAL,
                        Sort.AUDIENCE,
                        Sort.MEASURE);
        reopen();
        assertThat(things()).isEqualTo(gone);
        while (!removed().isEmpty()) {
            int left = removed().size();
            bringBack(removed().getLast());
            assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
            assertThat(removed()).hasSizeLessThan(left);
        }
        assertThat(names(now())).isEqualTo(names(SAMPLE));
        reopen();
        assertThat(removed()).isEmpty();
    }

    /** What it named has gone as well by then. */
    @Test
    void whatComesBackNamesNothingThatIsNotThere() throws Exception {
        var session = SessionBuilder.builder().id("sx").title("Extra").build();
        var risk = RiskBuilder.builder()
                .id("R90")
                .threat("Hot")
                .notes(List.of(new RiskNote("sx", "Sagt", null)))
                .build();
        workspace.apply(new SessionChange.SessionAdded(0, session));
        workspace.apply(new PeopleChange.PersonAdded(0, new Person("px", "Extra", null, null)));
        workspace.apply(new RiskChange.RiskAdded(0, risk));
        workspace.apply(new RiskChange.RiskRemoved("R90"));
        workspace.apply(new SessionChange.SessionEdited(session.withPresent(List.of("px"))));
        workspace.apply(new SessionChange.SessionRemoved("sx"));
        workspace.apply(new PeopleChange.PersonRemoved("px"));
        reopen();
        assertThat(things()).extracting(Thing::sort).containsExactly(Sort.PERSON, Sort.SESSION, Sort.RISK);
        bringBack(removed().getLast());
        assertThat(now().risksOrEmpty().risk("R90").orElseThrow().notes()).isEmpty();
        bringBack(removed().getLast());
        assertThat(now().session("sx").present()).isEmpty();
        assertThat(workspace.saved().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void theFileKeepsTheNewestTwoHundredAndOneMebibyte() throws Exception {
        for (int i = 0; i < 210; i++) remove("Lapp " + i);
        reopen();
        assertThat(things()).hasSize(200);
        assertThat(things().getFirst().name()).isEqualTo("Lapp 209");
        assertThat(things().getLast().name()).isEqualTo("Lapp 10");
        for (int i = 0; i < 30; i++) remove(("Stor " + i + " ").repeat(8_000));
        reopen();
        var names = things().stream().map(t -> t.name().substring(0, 7)).toList();
        assertThat(names.getFirst()).isEqualTo("Stor 29");
        assertThat(names.stream().filter(n -> n.startsWith("Stor"))).hasSizeBetween(14, 16);
    }

    /** Neither in the copies that are made of a file, nor anywhere once something was erased. */
    @Test
    void copiesHaveNoBinAndNothingIsLeftOfItAfterAnErasure() throws Exception {
        remove(WORD);
        assertThat(found()).containsExactly(path);
        workspace.close();
        var backup = new Backups(path).all().getFirst().path();
        assertThat(found()).containsExactly(path);
        assertThat(backup).exists();
        workspace = projects.open(path);
        projects.copy(folder.resolve("kopia.verkstad"), now());
        assertThat(found()).containsExactly(path);
        workspace.erase(now -> new ErasureChange.BallotsErased(), () -> {});
        assertThat(removed()).isEmpty();
        assertThat(found()).isEmpty();
        reopen();
        assertThat(removed()).isEmpty();
    }

    /** A reason given in a vote is the round's; the risk in the bin does not carry it on. */
    @Test
    void theBinKnowsNothingOfVotes() throws Exception {
        workspace.apply(new RiskChange.RiskAdded(
                0, RiskBuilder.builder().id("R90").threat("Hot").build()));
        workspace.apply(new RoundChange.RoundStarted(RoundBuilder.builder()
                .id("r")
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(List.of("R90"))
                .seats(5)
                .build()));
        workspace.apply(new RoundChange.RoundMoved("r", RoundState.REVEALED));
        workspace.apply(new RoundChange.ReasonNoted("r", new Remark("R90", WORD)));
        workspace.erase(now -> new ErasureChange.BallotsErased(), () -> {});
        workspace.apply(new RiskChange.RiskRemoved("R90"));
        assertThat(removed()).hasSize(1);
        assertThat(removed().toString()).doesNotContain(WORD);
        assertThat(found()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsDroppedAndTheRestIsThere() throws Exception {
        remove("Ett");
        remove("Två");
        workspace.close();
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + path);
                var statement = raw.createStatement()) {
            statement.execute("update bin set thing = x'00ff' where nr = 0");
        }
        workspace = projects.open(path);
        assertThat(things()).extracting(Thing::name).containsExactly("Två");
        remove("Tre");
        reopen();
        assertThat(things()).extracting(Thing::name).containsExactly("Tre", "Två");
    }

    /** A card that comes and goes. */
    private void remove(String text) {
        var board = now().boards().getFirst();
        var more = Lists.worked(
                board.columns(),
                0,
                c -> c.withCards(
                        Lists.plus(c.cards(), CardBuilder.builder().text(text).build())));
        workspace.apply(new BoardChange.BoardEdited(board.withColumns(more)));
        workspace.apply(new BoardChange.BoardEdited(board));
    }

    private List<Path> found() throws IOException {
        try (var files = Files.walk(folder)) {
            var all = files.filter(Files::isRegularFile).toList();
            var found = new ArrayList<Path>();
            for (var file : all) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(WORD)) found.add(file);
            }
            return found;
        }
    }

    private List<Thing> things() {
        return removed().stream().map(Removed::thing).toList();
    }

    private static List<String> names(Project project) {
        return Things.of(project, null).stream()
                .map(t -> t.sort() + " " + t.name())
                .sorted()
                .toList();
    }

    private void make(Function<Project, Change> change) {
        workspace.edit(now -> new Answered(change.apply(now), Fate.CLEARED));
        assertThat(workspace.refusal().get()).isNull();
    }

    private void bringBack(Removed removed) {
        workspace.edit(now -> Returning.of(now, removed));
    }

    private List<Removed> removed() {
        return workspace.bin().removed().get();
    }
}
