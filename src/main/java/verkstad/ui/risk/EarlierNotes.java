package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskNote;
import verkstad.model.session.Session;
import verkstad.texts.Texts;
import verkstad.workspace.Workspace;

/** What was said of a risk at other sessions than the one that is held now; to be read, not written. */
final class EarlierNotes extends VBox {
    private final Texts texts;
    private final @Nullable String session;
    private final Subscription subscription;
    private List<RiskNote> shown = List.of();

    EarlierNotes(Workspace workspace, Texts texts, String risk, @Nullable String session) {
        this.texts = texts;
        this.session = session;
        setId("risk-earlier");
        getStyleClass().add("earlier");
        managedProperty().bind(visibleProperty());
        subscription = workspace
                .project()
                .subscribe(p ->
                        show(p, p.risksOrEmpty().risk(risk).map(Risk::notes).orElse(List.of())));
    }

    void close() {
        subscription.unsubscribe();
    }

    private void show(Project project, List<RiskNote> notes) {
        var others = notes.stream().filter(n -> !n.session().equals(session)).toList();
        setVisible(!others.isEmpty());
        if (others.equals(shown)) return;
        shown = others;
        var parts = new ArrayList<Node>();
        for (var note : others.reversed()) {
            parts.add(label(title(project, note), "caption"));
            if (note.text() != null) parts.add(label(note.text(), "earlier-text"));
            if (note.discussion() != null) parts.add(label(note.discussion(), "muted"));
        }
        getChildren().setAll(parts);
    }

    private String title(Project project, RiskNote note) {
        var held = project.sessions().stream()
                .filter(s -> s.id().equals(note.session()))
                .findFirst();
        var date = held.map(Session::date).map(texts::date).orElse(null);
        var title = held.map(Session::title).orElse(note.session());
        return date == null ? title : title + ", " + date;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
