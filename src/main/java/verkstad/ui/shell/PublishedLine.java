package verkstad.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.Publication;
import verkstad.texts.Texts;
import verkstad.ui.controls.Buttons;
import verkstad.workspace.Workspace;

/**
 * Of a project that is worked on in a copy: what of it is at its place, since when, and a way to bring the rest now.
 */
final class PublishedLine extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private final Workspace workspace;
    private final Texts texts;
    private final Label words = new Label();
    private final Tooltip place = new Tooltip();

    PublishedLine(Workspace workspace, Texts texts) {
        super(8);
        this.workspace = workspace;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        words.setId("published");
        words.setWrapText(true);
        words.setTooltip(place);
        var now = Buttons.of("publish", texts.get("published.now"), workspace::publish);
        now.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, now);
        managedProperty().bind(visibleProperty());
        workspace.publication().subscribe(this::show);
    }

    private void show(@Nullable Publication state) {
        setVisible(state != null);
        if (state == null) return;
        words.setText(
                switch (state) {
                    case Publication.There s -> texts.get("published.there", when(s.since()), name(s));
                    case Publication.Beside s -> texts.get("published.there", when(s.since()), name(s));
                    case Publication.Kept s -> texts.get("published.kept", texts.get(s.why()));
                });
        place.setText(state.place().toString());
        words.pseudoClassStateChanged(TROUBLE, state instanceof Publication.Kept);
    }

    private static String name(Publication state) {
        return String.valueOf(state.place().getFileName());
    }

    private String when(Instant since) {
        var then = since.atZone(ZoneId.systemDefault());
        var clock = CLOCK.format(then);
        var day = then.toLocalDate();
        return day.equals(workspace.today()) ? clock : texts.date(day) + " " + clock;
    }
}
