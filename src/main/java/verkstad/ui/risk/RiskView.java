package verkstad.ui.risk;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.FirstStop;
import verkstad.ui.controls.Takeover;
import verkstad.workspace.Workspace;

/** The register, the way into a vote, and what votes gave. */
public final class RiskView extends StackPane {
    private final Workspace workspace;
    private final Texts texts;
    private final Takeover takeover;
    private final @Nullable String session;
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(new Show.Register(false, null));
    private final RegisterPage register;
    private @Nullable RoundDesk desk;
    private @Nullable RevealViewModel revealed;

    private RiskView(Workspace workspace, Texts texts, Takeover takeover, @Nullable String session) {
        this.workspace = workspace;
        this.texts = texts;
        this.takeover = takeover;
        this.session = session;
        register = new RegisterPage(
                workspace,
                texts,
                session,
                new RegisterPage.Ways(() -> sheet(null), this::vote, this::desk, this::reveal));
        getChildren().add(register);
        register.waitingProjected().subscribe(this::showRegister);
        register.chosen().subscribe(id -> showRegister());
    }

    /** The register, as the middle of the cockpit. */
    public static Centre centre(Workspace workspace, Texts texts, Takeover takeover, @Nullable String session) {
        var view = new RiskView(workspace, texts, takeover, session);
        return new Centre(view, view.show, view::close);
    }

    /** The keyboard goes along; new controls take it once they are drawn. */
    private void turnTo(Parent page) {
        getChildren().setAll(page);
        if (getScene() == null) return;
        applyCss();
        layout();
        if (page == register) register.table().requestFocus();
        else FirstStop.in(page).ifPresent(Node::requestFocus);
    }

    private void showRegister() {
        if (!getChildren().contains(register)) return;
        show.set(new Show.Register(
                register.waitingProjected().get(), register.chosen().getValue()));
    }

    private void close() {
        closeDesk();
        close(revealed);
        register.close();
    }

    /** @param again the round that is voted on once more; null for one of its own */
    private void sheet(@Nullable String again) {
        back();
        workspace.settle();
        var sheet = new RoundSheet(
                new RoundSheetViewModel(workspace, session, again),
                texts,
                takeover.facilitator().pin(),
                this::begin,
                this::back);
        turnTo(sheet);
    }

    /** The facilitator's side of a round; the projector shows how many have voted. */
    private void desk(String round) {
        closeDesk();
        var opened = new RoundDesk(
                new RoundDeskViewModel(workspace, round, takeover.facilitator().keyed()), texts, this::back);
        desk = opened;
        turnTo(opened);
        show.set(new Show.Voting(round));
    }

    private void closeDesk() {
        if (desk != null) desk.close();
        desk = null;
    }

    /** Of the round just started nothing is keyed in, whatever was of one that was discarded. */
    private void begin(String round) {
        takeover.facilitator().keyed().clear();
        vote(round);
    }

    private void vote(String round) {
        back();
        show.set(new Show.Voting(round));
        vote(workspace, texts, takeover, round);
    }

    /** Lets an open round go on: the whole screen is the voters' until the facilitator has come back. */
    public static void vote(Workspace workspace, Texts texts, Takeover takeover, String round) {
        var view = new VotingView(new VotingViewModel(workspace, round), texts, takeover);
        takeover.begin(view, new Show.Voting(round));
    }

    private void reveal(String round) {
        close(revealed);
        var model = new RevealViewModel(workspace, round);
        revealed = model;
        show.bind(model.show());
        turnTo(new RevealPane(model, texts, () -> sheet(round), this::back));
    }

    private void close(@Nullable RevealViewModel shown) {
        if (shown == null) return;
        show.unbind();
        shown.close();
        revealed = null;
    }

    private void back() {
        closeDesk();
        close(revealed);
        turnTo(register);
        showRegister();
    }
}
