package verkstad.ui.futures;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import verkstad.projector.Show;
import verkstad.texts.Texts;
import verkstad.ui.controls.Centre;
import verkstad.workspace.Workspace;

/** Provisional. */
public final class FuturesView {
    private FuturesView() {}

    public static Centre centre(Workspace workspace, Texts texts, String id) {
        workspace.settle();
        return new Centre(new VBox(), new SimpleObjectProperty<>(new Show.Curtain()), () -> {});
    }
}
