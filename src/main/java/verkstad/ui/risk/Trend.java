package verkstad.ui.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
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
import verkstad.workspace.Workspace;

/** A risk's score from round to round, as bars: how it went over the sessions, and what the measures did. */
final class Trend extends VBox {
    /** The height of a bar for each point of the score, in pixels; the highest score is 25. */
    private static final double POINT = 2;

    private final Texts texts;
    private final HBox bars = new HBox();
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
        var badge = new ScoreBadge(score, scored.result().demand().isDemanded(), texts);
        var bar = new Region();
        bar.getStyleClass().add(scored.residual() ? "trend-rest" : "trend-bar");
        bar.setMinHeight(score.doubleValue() * POINT);
        bar.setMaxHeight(score.doubleValue() * POINT);
        var round = new Label(name(scored));
        round.getStyleClass().add("trend-round");
        var column = new VBox(badge, bar, round);
        column.getStyleClass().add("trend-column");
        var date = date(project, scored.session());
        if (date != null) {
            var day = new Label(texts.date(date));
            day.getStyleClass().add("trend-day");
            column.getChildren().add(day);
        }
        return column;
    }

    private String name(Scored scored) {
        return texts.get(scored.residual() ? "risk.trend-rest" : "risk.trend-round", scored.number());
    }

    private String words(Scored scored) {
        return name(scored) + ": "
                + texts.number(Objects.requireNonNull(scored.result().score()));
    }

    private static @Nullable LocalDate date(Project project, @Nullable String session) {
        return project.sessions().stream()
                .filter(s -> s.id().equals(session))
                .findFirst()
                .map(Session::date)
                .orElse(null);
    }
}
