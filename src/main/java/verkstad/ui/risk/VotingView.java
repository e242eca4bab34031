package verkstad.ui.risk;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import verkstad.texts.Texts;
import verkstad.ui.controls.KeyCap;
import verkstad.ui.controls.VoteDots;
import verkstad.ui.risk.VotingViewModel.Step;

/** The shared laptop's screen during a vote. Nothing but the step at hand is on it. */
final class VotingView extends BorderPane {
    /** How long the facilitator holds the keys: longer than anybody does by accident. */
    private static final Duration LONG = Duration.seconds(2);

    private final VotingViewModel model;
    private final Texts texts;
    private final PinEntry pin;
    private final Runnable leave;
    private final Hold hold;
    private final Subscription subscription;

    /** @param leave what happens when the facilitator has come back */
    VotingView(VotingViewModel model, Texts texts, PinEntry pin, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.pin = pin;
        this.leave = leave;
        setId("voting");
        getStyleClass().add("voting");
        setFocusTraversable(true);
        setAccessibleText(texts.get("risk.voting-title"));
        hold = new Hold(LONG, this::ask);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        subscription = model.step().subscribe(this::show);
        sceneProperty().subscribe(scene -> {
            if (scene != null) requestFocus();
        });
    }

    /** Somebody wants to come back; whoever it is, a half ballot is nobody's any more. */
    private void ask() {
        model.forget();
        if (!pin.isAsked()) {
            leave.run();
            return;
        }
        getStyleClass().remove("curtain");
        setCenter(new PinPane(pin, texts, leave, this::stay));
        requestFocus();
    }

    /** Back to the curtain, as if nothing had been. */
    private void stay() {
        show(model.step().get());
    }

    /** Drops what it listens to, and any half ballot. */
    void close() {
        held().release();
        pin.forget();
        subscription.unsubscribe();
        model.close();
    }

    /** What the facilitator holds to come back, or to be rid of a forgotten PIN. */
    Hold held() {
        return getCenter() instanceof PinPane question ? question.forgotten() : hold;
    }

    private void show(Step step) {
        pin.forget();
        if (step instanceof Step.Ballot now && getCenter() instanceof BallotPane pane && pane.isOf(now)) {
            pane.show(now);
            return;
        }
        getStyleClass().remove("curtain");
        setCenter(
                switch (step) {
                    case Step.Curtain s -> curtain(s);
                    case Step.Names s -> names(s);
                    case Step.Ballot s -> new BallotPane(model, s, texts);
                    case Step.Review s -> new ReviewPane(model, s, texts);
                    case Step.Saving _ -> calm(List.of(title("risk.saving-ballot")));
                });
        requestFocus();
    }

    private Node curtain(Step.Curtain curtain) {
        var title = title(curtain.isComplete() ? "risk.all-voted" : "risk.hand-on");
        var next = new Label(texts.get(curtain.isComplete() ? "risk.all-voted-next" : "risk.hand-on-next"));
        next.getStyleClass().add("mute");
        var count = new Label(texts.get("risk.voted", curtain.voted(), curtain.of()));
        count.setId("voted");
        count.getStyleClass().add("mute");
        var begin = new Button(texts.get("risk.begin"));
        begin.setId("sit-down");
        begin.setFocusTraversable(false);
        begin.getStyleClass().add("on-curtain");
        begin.setVisible(!curtain.isComplete());
        begin.setManaged(!curtain.isComplete());
        begin.setOnAction(event -> model.sitDown());
        var trouble = new Label(trouble(curtain));
        trouble.setId("ballot-trouble");
        trouble.getStyleClass().add("curtain-trouble");
        trouble.setWrapText(true);
        trouble.setVisible(!trouble.getText().isEmpty());
        trouble.setManaged(trouble.isVisible());
        return calm(List.of(title, next, new VoteDots(curtain.voted(), curtain.of()), count, begin, trouble));
    }

    /** Why the last ballot is not in, or not on the disk yet; nothing where it is. */
    private String trouble(Step.Curtain curtain) {
        if (curtain.unsaved()) return texts.get("risk.ballot-unsaved");
        return curtain.refused() == null ? "" : texts.get("risk.ballot-refused", texts.get(curtain.refused()));
    }

    private Node calm(List<? extends Node> words) {
        getStyleClass().add("curtain");
        var middle = new VBox();
        middle.getStyleClass().add("curtain-words");
        middle.getChildren().addAll(words);
        var way = new BorderPane(middle);
        way.setBottom(out());
        return way;
    }

    /** The facilitator's way out: to be held, by mouse or touch as by keys. */
    private Node out() {
        var out = new Label(texts.get("risk.facilitator"));
        out.setId("facilitator");
        out.getStyleClass().add("way-out");
        out.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hold.press());
        out.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> hold.release());
        BorderPane.setAlignment(out, Pos.CENTER);
        return out;
    }

    private Label title(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("curtain-title");
        title.setWrapText(true);
        return title;
    }

    private Node names(Step.Names step) {
        var title = new Label(texts.get("risk.who"));
        title.getStyleClass().add("voting-title");
        var tiles = new FlowPane();
        tiles.getStyleClass().add("name-tiles");
        for (var name : step.names()) {
            var tile = new Button(name.voted() ? texts.get("risk.has-voted", name.name()) : name.name());
            tile.setId("name-" + name.id());
            tile.getStyleClass().add("name-tile");
            tile.setDisable(name.voted());
            tile.setOnAction(event -> model.take(name.id()));
            tiles.getChildren().add(tile);
        }
        var page = new VBox(title, tiles);
        page.getStyleClass().add("voting-page");
        tiles.getChildren().stream()
                .filter(tile -> !tile.isDisable())
                .findFirst()
                .ifPresent(first -> Platform.runLater(first::requestFocus));
        var whole = new BorderPane(page);
        whole.setBottom(namesFoot());
        return whole;
    }

    private Node namesFoot() {
        var back = new Button(texts.get("round.names-back"), KeyCap.of("Esc"));
        back.setId("names-back");
        back.getStyleClass().add("key-right");
        back.setOnAction(event -> model.forget());
        var foot = new HBox(back);
        foot.getStyleClass().add("names-foot");
        return foot;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (event.isControlDown()) {
                held().press();
            } else if (getCenter() instanceof PinPane) {
                stay();
            } else {
                model.forget();
            }
            event.consume();
            return;
        }
        boolean onButton = event.getTarget() instanceof Button && event.getCode() == KeyCode.ENTER;
        if (!onButton && pressed(event.getCode())) event.consume();
    }

    private boolean pressed(KeyCode code) {
        if (getCenter() instanceof PinPane question) return question.pressed(code);
        switch (code) {
            case ENTER -> enter();
            case BACK_SPACE, LEFT -> model.back();
            case DIGIT0, NUMPAD0 -> model.abstain();
            default -> {
                int digit = digit(code);
                if (digit == 0) return false;
                model.score(digit);
            }
        }
        return true;
    }

    private void enter() {
        switch (model.step().get()) {
            case Step.Curtain _ -> model.sitDown();
            case Step.Ballot _ -> model.next();
            case Step.Review _ -> model.handOver();
            case Step.Names _, Step.Saving _ -> {}
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.CONTROL) held().release();
    }

    /** The number on a key of either row; 0 where it is none of 1 to 5. */
    private static int digit(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            default -> 0;
        };
    }
}
