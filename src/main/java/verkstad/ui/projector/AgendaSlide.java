package verkstad.ui.projector;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.Progress;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** The whole agenda. The fewer the items, the larger they stand; many stand in two columns. */
final class AgendaSlide {
    private static final int FEW = 7;
    private static final int COLUMN = 12;

    private AgendaSlide() {}

    static Parent of(Slide.Agenda slide, Texts texts) {
        var title = new Label(texts.get("session.agenda"));
        title.getStyleClass().add("slide-title");
        var session = new Label(slide.session());
        session.getStyleClass().addAll("slide-lead", "slide-mute");
        session.setWrapText(true);
        var points = slide.points();
        var columns = new GridPane();
        columns.getStyleClass().add("agenda-columns");
        boolean isHalved = points.size() > COLUMN;
        int half = isHalved ? (points.size() + 1) / 2 : points.size();
        for (int from = 0; from < points.size(); from += half) {
            var column = column(points.subList(from, Math.min(points.size(), from + half)), points.size(), texts);
            columns.addRow(0, column);
            var share = new ColumnConstraints();
            share.setPercentWidth(isHalved ? 50 : 100);
            columns.getColumnConstraints().add(share);
        }
        var whole = new VBox(title, session, columns);
        whole.getStyleClass().addAll("projector", "agenda-slide");
        return whole;
    }

    private static GridPane column(List<Slide.Point> points, int all, Texts texts) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("agenda-points", all <= FEW ? "agenda-few" : "agenda-many");
        var number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        var title = new ColumnConstraints();
        title.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(number, title, new ColumnConstraints(), new ColumnConstraints());
        for (int row = 0; row < points.size(); row++) {
            var point = points.get(row);
            var minutes = point.minutes();
            grid.addRow(
                    row,
                    number(point, texts),
                    title(point),
                    cell(texts.word("model.item-kind", point.kind()), "slide-mute"),
                    cell(
                            minutes == null ? "" : texts.get("session.minutes-planned", minutes.toString()),
                            "slide-mute"));
        }
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        return grid;
    }

    /** The number, or the mark of an item that is through or passed over; which it is, is also read aloud. */
    private static Label number(Slide.Point point, Texts texts) {
        var number = cell(Integer.toString(point.number()), "agenda-number");
        if (point.progress() == Progress.COMING) return number;
        number.setAccessibleText(point.number() + " " + texts.word("model.progress", point.progress()));
        var mark = new Region();
        mark.getStyleClass()
                .addAll("progress-mark", "progress-" + point.progress().code());
        number.setGraphic(mark);
        return number;
    }

    private static Label title(Slide.Point point) {
        var title = cell(point.title(), "agenda-title");
        title.getStyleClass().add("agenda-" + point.progress().code());
        title.setWrapText(true);
        title.setMinWidth(0);
        return title;
    }

    private static Label cell(String text, String style) {
        var cell = new Label(text);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        cell.setMinHeight(Region.USE_PREF_SIZE);
        cell.getStyleClass().add(style);
        return cell;
    }
}
