package verkstad.ui.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import verkstad.model.Project;
import verkstad.model.risk.RiskHistory;
import verkstad.model.risk.RiskHistory.Scored;
import verkstad.model.session.Session;
import verkstad.texts.Texts;
import verkstad.ui.controls.ScoreBadge;
import verkstad.ui.controls.Writing;
import verkstad.workspace.Workspace;

/** A risk's score from round to round, as bars: how it went over the sessions, and what the measures did. */
final class Trend extends VBox {
    /** The height of a bar for each point of the score, in pixels; the highest score is 25. */
    private static final double POINT = 2;

    private final Texts texts;
    private final FlowPane bars = new FlowPane();
    private final Subscription subscription;
    private List<Scored> shown = List.of();

    Trend(Workspace workspace, Texts texts, String risk) {
        this.texts = texts;
        setId("risk-trend");
        var title = new Label(texts.get("risk.trend"));
        title.getStyleClass().add("caption");
        bars.getStyleClass().add("trend");
        bars.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(title, bars);
        managedProperty().bind(visibleProperty());
        subscription = workspace.project().subscribe(p -> show(p, RiskHistory.of(p.risksOrEmpty(), risk)));
    }

    void close() {
        subscription.unsubscribe();
    }

    private void show(Project project, List<Scored> history) {
        setVisible(!history.isEmpty());
        if (history.equals(shown)) return;
        shown = history;
        bars.getChildren().setAll(history.stream().map(s -> bar(project, s)).toList());
        bars.setAccessibleText(history.stream().map(this::words).collect(Collectors.joining("; ")));
    }

    private Node bar(Project project, Scored scored) {
        var score = Objects.requireNonNull(scored.result().score());
        var badge = new ScoreBadge(score, scored.result().demand().isDemanded(), texts)
                .atMost(scored.result().atMost(), texts);
        var bar = new Region();
        bar.getStyleClass().add(scored.residual() ? "trend-rest" : "trend-bar");
        bar.setMinHeight(score.doubleValue() * POINT);
        bar.setMaxHeight(score.doubleValue() * POINT);
        var column = new VBox(badge, bar, label(name(scored), "trend-round"));
        column.getStyleClass().add("trend-column");
        var date = date(project, scored.session());
        if (date != null) {
            column.getChildren()
                    .add(label(Writing.date(texts.language()).written().apply(date), "trend-day"));
        }
        // A line under each where there is one under any, so that all bars stand on the same ground.
        if (shown.stream().anyMatch(Scored::residual)) {
            column.getChildren().add(label(scored.residual() ? texts.get("risk.trend-rest") : "", "trend-day"));
        }
        return column;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String name(Scored scored) {
        return texts.get("risk.trend-round", scored.number());
    }

    private String words(Scored scored) {
        var score = texts.number(Objects.requireNonNull(scored.result().score()));
        var words = name(scored) + ": " + (scored.result().atMost() ? texts.get("risk.at-most", score) : score);
        return scored.residual() ? words + ", " + texts.get("risk.trend-rest") : words;
    }

    private static @Nullable LocalDate date(Project project, @Nullable String session) {
        return project.sessions().stream()
                .filter(s -> s.id().equals(session))
                .findFirst()
                .map(Session::date)
                .orElse(null);
    }
}
