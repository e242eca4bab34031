package verkstad.ui.dots;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.dots.DotVote;
import verkstad.model.dots.Dotted;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Centre;
import verkstad.ui.controls.FirstStop;
import verkstad.ui.controls.Takeover;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.dots.DotsViewModel.Standing;
import verkstad.workspace.Workspace;

/** Dot voting on one list, from the facilitator's side. */
public final class DotsView {
    private final Workspace workspace;
    private final Texts texts;
    private final Takeover takeover;
    private final DotsViewModel model;
    private final StackPane body = new StackPane();
    private final Label lead = new Label();
    private final Subscription subscription;
    private boolean counting;

    private DotsView(Workspace workspace, Texts texts, Takeover takeover, Dotted on, @Nullable String session) {
        this.workspace = workspace;
        this.texts = texts;
        this.takeover = takeover;
        model = new DotsViewModel(workspace, on, session);
        subscription = model.standing().subscribe(this::show);
    }

    /**
     * Dot voting, as the middle of the cockpit.
     *
     * @param session whose present may vote
     * @param back what leads back to the list
     */
    public static Centre centre(
            Workspace workspace, Texts texts, Takeover takeover, Dotted on, @Nullable String session, Runnable back) {
        var view = new DotsView(workspace, texts, takeover, on, session);
        return new Centre(view.page(back), view.model.show(), view.subscription::unsubscribe);
    }

    private VBox page(Runnable back) {
        var title = new Label(texts.get("dots.title"));
        title.getStyleClass().add("headline1");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var leave = Buttons.of("dots-back", texts.get("dots.to-list"), back);
        leave.setCancelButton(true);
        var head = new WrappingRow(title, leave);
        head.getStyleClass().add("toolbar-row");
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        body.setAlignment(Pos.TOP_LEFT);
        body.getStyleClass().add(FirstStop.WORK);
        VBox.setVgrow(body, Priority.ALWAYS);
        var page = new VBox(head, lead, body);
        page.setId("dots-page");
        page.getStyleClass().add("centre");
        return page;
    }

    private void show(@Nullable Standing now) {
        if (now == null) return;
        counting = counting && now.vote() == null;
        if (counting) return;
        var vote = now.vote();
        lead.setText(vote == null ? texts.get("dots.lead") : texts.get("dots.rule", vote.each(), DotVote.MOST_ON_ONE));
        put(vote == null ? beforeOrAfter(now) : new DotVoteStrip(model, vote, texts, this::vote));
    }

    /** The keyboard goes along from what goes to what comes. */
    private void put(Node now) {
        boolean along = body.isFocusWithin();
        body.getChildren().setAll(now);
        if (!along) return;
        body.applyCss();
        body.layout();
        FirstStop.in(body).ifPresent(Node::requestFocus);
    }

    private Node beforeOrAfter(Standing now) {
        var sheet = new DotSheet(
                model, now, texts, takeover.facilitator().pin(), new DotSheet.Ways(this::vote, this::count));
        var whole = now.isVotedOn() ? new HBox(new DotRankingPane(model, now.items(), texts), sheet) : new HBox(sheet);
        whole.getStyleClass().add("sheet-columns");
        whole.setMaxHeight(Region.USE_PREF_SIZE);
        return whole;
    }

    private void vote() {
        vote(workspace, texts, takeover, model.on());
    }

    /** Lets the dot vote on a list go on: the whole screen is the voters' until the facilitator has come back. */
    public static void vote(Workspace workspace, Texts texts, Takeover takeover, Dotted on) {
        var view = new DotVotingView(new DotVotingViewModel(workspace), texts, takeover);
        takeover.begin(view, new Show.Dots(on, 0));
    }

    /** Raised hands are counted. */
    private void count() {
        var now = model.standing().getValue();
        counting = true;
        lead.setText(texts.get("dots.count-lead"));
        put(new HandCount(model, now.items(), texts, this::counted));
    }

    private void counted() {
        counting = false;
        model.count(-1);
        show(model.standing().getValue());
    }
}
