package verkstad.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.Samples;
import verkstad.model.Language;
import verkstad.model.Place;
import verkstad.model.Place.Room;
import verkstad.model.Project;
import verkstad.model.board.BoardBuilder;
import verkstad.model.board.CardBuilder;
import verkstad.model.board.Column;
import verkstad.model.change.RoundChange.BallotHandedOver;
import verkstad.model.change.RoundChange.RoundStarted;
import verkstad.model.find.Things;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundKind;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.thread.Kind;
import verkstad.model.thread.Spot;
import verkstad.texts.Texts;
import verkstad.ui.controls.Offer;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

class FindViewModelTest {
    private static final Texts TEXTS = Texts.in(Language.SV);

    @TempDir
    Path folder;

    @Test
    void aRiskIsFoundByNumberAndAimedAt() {
        var workspace = SessionSample.workspace(folder, Samples.in(Language.SV));
        var model = model(workspace);
        var risk = workspace.project().get().risksOrEmpty().items().get(1);
        model.typed().set(risk.id() + " " + risk.threat());
        model.hits().get().getFirst().go().run();
        assertThat(workspace.place().get().room()).isEqualTo(Room.RISKS);
        assertThat(workspace.aim().get()).isEqualTo(new Spot(Kind.RISK, null, 1));
    }

    @Test
    void whatCanBeDoneIsFoundAndDone() {
        var done = new boolean[1];
        var workspace = SessionSample.workspace(folder, SessionSample.project());
        var offer = new Offer("x", "Arkiv › Öppna …", "", () -> done[0] = true);
        var model = new FindViewModel(workspace, TEXTS, () -> List.of(offer));
        model.typed().set("oppna");
        model.hits().get().getFirst().go().run();
        assertThat(done[0]).isTrue();
    }

    @Test
    void aWordOfANoteIsFoundInItsSentence() {
        var workspace = SessionSample.workspace(folder, SessionSample.project());
        var model = model(workspace);
        model.typed().set("overbelaggning");
        var hit = model.hits().get().getFirst();
        assertThat(hit.excerpt()).isNotNull();
        assertThat(hit.excerpt().found()).isEqualTo("överbeläggning");
        hit.go().run();
        assertThat(workspace.place().get()).isEqualTo(new Place("s1", Room.ITEM, "a1"));
    }

    @Test
    void beforeAnythingIsTypedTheRegistersAreThere() {
        var workspace = SessionSample.workspace(folder, Project.empty("Tomt", Language.SV));
        assertThat(model(workspace).hits().get())
                .extracting(FindViewModel.Hit::name)
                .containsExactly(
                        TEXTS.get("shell.communication"),
                        TEXTS.get("shell.risks"),
                        TEXTS.get("shell.people"),
                        TEXTS.get("shell.participation"),
                        TEXTS.get("shell.project"));
    }

    /**
     * A project of years: what is named so comes first, what merely holds the word after, and never an endless list.
     */
    @Test
    void amongTwoThousandThingsTheOneThatIsMeantComesFirst() {
        var many = IntStream.rangeClosed(1, 2000)
                .mapToObj(i -> CardBuilder.builder()
                        .text("Kort " + i + " om larm i stuga " + i % 50)
                        .build())
                .toList();
        var board = BoardBuilder.builder()
                .id("b1")
                .question("Vad har vi sagt?")
                .columns(List.of(new Column("Kort", many)))
                .build();
        var project = Samples.in(Language.SV).withBoards(List.of(board));
        var workspace = SessionSample.workspace(folder, project);
        var model = model(workspace);
        assertThat(Things.of(project, null)).hasSizeGreaterThan(2000);

        model.typed().set("larm");
        assertThat(names(model)).hasSize(60);
        model.typed().set("kort 1977");
        assertThat(names(model).getFirst()).startsWith("Kort 1977 ");
        model.typed().set("1977 larm");
        assertThat(names(model)).as("the words in any order").hasSize(1);
        model.hits().get().getFirst().go().run();
        assertThat(workspace.place().get().room()).isEqualTo(Room.BOARD);
        assertThat(workspace.aim().get()).isEqualTo(new Spot(Kind.CARD, "b1", 1976));

        model.typed().set("risker");
        assertThat(names(model).getFirst()).isEqualTo(TEXTS.get("shell.risks"));
        model.typed().set("karin");
        assertThat(names(model).getFirst()).startsWith("Karin");
        model.typed().set("finns inte");
        assertThat(names(model)).isEmpty();
    }

    private static List<String> names(FindViewModel model) {
        return model.hits().get().stream().map(FindViewModel.Hit::name).toList();
    }

    @Test
    void ofASecretVoteUnderWayNothingIsThereToFind() throws Exception {
        var before = Samples.in(Language.SV);
        var risk = before.risksOrEmpty().items().getFirst().id();
        var voters = before.people().stream().limit(3).map(p -> p.id()).toList();
        Round round = RoundBuilder.builder()
                .id("secret")
                .kind(RoundKind.SCORE)
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(List.of(risk))
                .voters(voters)
                .build();
        var open = new RoundStarted(round).applied(before);
        var one = new BallotHandedOver("secret", voters.getFirst(), List.of(new Slip(risk, 5, 5))).applied(open);
        var other = new BallotHandedOver("secret", voters.getLast(), List.of(new Slip(risk, 1, 1))).applied(open);
        assertThat(Things.of(one, null)).isEqualTo(Things.of(open, null)).isEqualTo(Things.of(other, null));
    }

    private static FindViewModel model(Workspace workspace) {
        return new FindViewModel(workspace, TEXTS, List::of);
    }
}
