package verkstad.ui.dots;

import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.dots.DotBallot;
import verkstad.model.dots.DotVote;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.ui.controls.Dots;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.LaptopStep;
import verkstad.ui.controls.SharedLaptop;
import verkstad.ui.controls.Takeover;
import verkstad.ui.controls.WrappingRow;
import verkstad.ui.dots.DotVotingViewModel.Page;

/** The shared laptop's screen during a dot vote. */
final class DotVotingView extends SharedLaptop<Page> {
    private final DotVotingViewModel model;
    private final Texts texts;
    private final ObservableValue<@Nullable DotBallot> ballot;
    private @Nullable Node page;
    private Subscription filling = Subscription.EMPTY;

    DotVotingView(DotVotingViewModel model, Texts texts, Takeover takeover) {
        super(model, texts, takeover);
        this.model = model;
        this.texts = texts;
        ballot = model.step().map(step -> step instanceof LaptopStep.Own<Page>(var own) ? own.dots() : null);
        ballot.subscribe(now -> {
            if (now == null) forget();
        });
        follow();
    }

    @Override
    protected boolean answer(Page page, KeyCode code) {
        boolean back = code == KeyCode.BACK_SPACE || code == KeyCode.LEFT;
        if (code != KeyCode.ENTER && !back) return false;
        switch (page) {
            case Page.Ballot _ -> {
                if (back) return false;
                model.review();
            }
            case Page.Review _ -> {
                if (back) model.back();
                else model.handOver();
            }
        }
        return true;
    }

    @Override
    protected void show(Page now) {
        switch (now) {
            case Page.Ballot s -> {
                if (page == null || !page.equals(getCenter())) putBallot(s.dots());
            }
            case Page.Review s -> put(review(s.dots()), texts.get("dots.review"), texts.get("dots.review-lead"));
        }
    }

    /** Keeps nothing of a ballot that is handed over or given up. */
    private void forget() {
        filling.unsubscribe();
        filling = Subscription.EMPTY;
        page = null;
    }

    private void putBallot(DotBallot dots) {
        forget();
        var list = new DotList(
                texts,
                model.items(),
                ballot.map(DotBallot::put),
                model::put,
                (item, now) -> item, // the room hears a screen reader too
                (now, digit) -> digit < 0 ? 0 : Math.min(digit, DotVote.MOST_ON_ONE));
        var left = new HBox();
        left.getStyleClass().add("dots-left");
        filling = ballot.subscribe(now -> showLeft(left, now)).and(list::close);
        var title = new Label(texts.get("dots.your-dots"));
        title.getStyleClass().add("voting-title");
        var rule = quiet(texts.get("dots.ballot-rule", dots.each(), DotVote.MOST_ON_ONE));
        var top = new VBox(title, rule, left);
        top.getStyleClass().add("dots-top");
        var whole = new BorderPane(list);
        whole.setTop(top);
        whole.setBottom(
                foot(quiet(texts.get("dots.keys")), next("ballot-next", texts.get("dots.to-review"), model::review)));
        whole.getStyleClass().addAll("ballot", "dot-ballot");
        page = whole;
        put(whole, title.getText(), rule.getText());
        list.requestFocus();
    }

    private void showLeft(HBox left, @Nullable DotBallot now) {
        if (now == null) return;
        var words = new Label(texts.get("dots.left", now.left()));
        words.setId("dots-left");
        words.getStyleClass().add("strong");
        words.setMinWidth(USE_PREF_SIZE);
        left.getChildren().setAll(new Dots(now.left(), now.each()), words);
    }

    private Node review(DotBallot dots) {
        var title = new Label(texts.get("dots.review"));
        title.getStyleClass().add("voting-title");
        var lead = quiet(texts.get("dots.review-lead"));
        var scroll = new ScrollPane(table(dots));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var middle = new VBox(title, lead, scroll);
        if (dots.left() > 0) {
            var left = new Label(texts.get("dots.left-over", dots.left()));
            left.getStyleClass().add("strong");
            middle.getChildren().add(left);
        }
        middle.getStyleClass().add("voting-page");
        var back = Buttons.of("review-back", texts.get("dots.back"), model::back);
        back.setFocusTraversable(false);
        var whole = new BorderPane(middle);
        whole.setBottom(foot(back, next("hand-over", texts.get("dots.hand-over"), model::handOver)));
        whole.getStyleClass().add("ballot");
        return whole;
    }

    private GridPane table(DotBallot dots) {
        var table = new GridPane();
        table.getStyleClass().addAll("review", "dots-review");
        IntStream.range(0, dots.put().size()).filter(i -> dots.put().get(i) > 0).forEach(i -> {
            var number = new Label(dots.put().get(i).toString());
            number.getStyleClass().add("dots-number");
            var words = new Label(model.items().get(i).text());
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(words, Priority.ALWAYS);
            var put = new Dots(dots.put().get(i), DotVote.MOST_ON_ONE);
            for (var node : new Node[] {number, put, words}) GridPane.setValignment(node, VPos.CENTER);
            table.addRow(i, put, number, words);
        });
        return table;
    }

    private static Button next(String id, String text, Runnable run) {
        var next = Buttons.of(id, text, run);
        next.setGraphic(KeyCap.of("Enter"));
        next.setFocusTraversable(false);
        next.getStyleClass().addAll("accent", "key-right");
        return next;
    }

    private static HBox foot(Node left, Node right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new WrappingRow(left, space, right);
        foot.getStyleClass().add("ballot-foot");
        return foot;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
