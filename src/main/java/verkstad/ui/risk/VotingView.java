package verkstad.ui.risk;

import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import verkstad.texts.Texts;
import verkstad.ui.controls.SharedLaptop;
import verkstad.ui.controls.Takeover;
import verkstad.ui.risk.VotingViewModel.Page;
import verkstad.ui.risk.VotingViewModel.Turn;

/** The shared laptop's screen during a vote on risks. */
final class VotingView extends SharedLaptop<Page> {
    private final VotingViewModel model;
    private final Texts texts;

    VotingView(VotingViewModel model, Texts texts, Takeover takeover) {
        super(model, texts, takeover);
        this.model = model;
        this.texts = texts;
        follow();
    }

    @Override
    protected void show(Page page) {
        switch (page) {
            case Page.Ballot now -> {
                if (getCenter() instanceof BallotPane pane) pane.show(now);
                else put(new BallotPane(model, now, texts));
                say(question(now));
            }
            case Page.Review now ->
                put(new ReviewPane(model, now, texts), texts.get("risk.review"), texts.get("risk.review-lead"));
        }
    }

    /** The risk in full, and the axis that is asked. */
    private String question(Page.Ballot now) {
        var risk = now.risk();
        var parts = new ArrayList<String>();
        parts.add(texts.get("risk.of", now.place() + 1, now.of()));
        parts.add(risk.id());
        parts.add(risk.threat());
        if (risk.vulnerability() != null) parts.add(texts.get("risk.vulnerability") + ": " + risk.vulnerability());
        if (risk.consequence() != null) parts.add(texts.get("risk.consequence") + ": " + risk.consequence());
        parts.add(texts.get(now.next() == Turn.LIKELIHOOD ? "risk.how-likely" : "risk.how-grave"));
        return String.join("\n", parts);
    }

    @Override
    protected boolean answer(Page page, KeyCode code) {
        switch (code) {
            case ENTER -> enter(page);
            case BACK_SPACE -> model.takeBack();
            case LEFT -> model.back();
            case RIGHT -> model.next();
            case UP, DOWN, SPACE -> {
                return look(code);
            }
            case DIGIT0, NUMPAD0 -> model.abstain();
            default -> {
                int digit = digit(code);
                if (digit == 0) return false;
                model.score(digit);
            }
        }
        return true;
    }

    /** A key that moves what is looked at; whether it counts here. */
    private boolean look(KeyCode code) {
        if (getCenter() instanceof BallotPane ballot && code != KeyCode.SPACE) {
            ballot.scroll(code == KeyCode.DOWN ? 1 : -1);
            return true;
        }
        return getCenter() instanceof ReviewPane review && review.answer(code);
    }

    private void enter(Page page) {
        switch (page) {
            case Page.Ballot _ -> model.next();
            case Page.Review _ -> model.handOver();
        }
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
