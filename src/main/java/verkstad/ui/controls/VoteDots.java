package verkstad.ui.controls;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A dot for each who may vote, filled for as many as have. Not for whom: the filled ones come first. */
public final class VoteDots extends FlowPane {
    public VoteDots(int voted, int of) {
        getStyleClass().add("vote-dots");
        for (int i = 0; i < of; i++) {
            var dot = new Region();
            dot.getStyleClass().addAll("vote-dot", i < voted ? "voted" : "waiting");
            getChildren().add(dot);
        }
    }
}
