package verkstad.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import verkstad.model.Backup;
import verkstad.texts.Texts;

/** The backups of a file to choose from: when each was made, in which session, and what it holds. */
public final class Restoring extends VBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double WIDTH = 700;
    private static final double MARGINS = 40;
    private final Texts texts;
    private final ListView<Backup> list = new ListView<>();

    public Restoring(Texts texts, List<Backup> backups) {
        super(12);
        this.texts = texts;
        var lead = new Label(texts.get(backups.isEmpty() ? "shell.no-backups" : "shell.restore-lead"));
        lead.setWrapText(true);
        list.setId("backups");
        list.setAccessibleText(texts.get("shell.restore-title"));
        list.setItems(FXCollections.observableArrayList(backups));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectFirst();
        list.setPrefSize(WIDTH, 320);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(lead);
        if (!backups.isEmpty()) getChildren().add(list);
    }

    Optional<Backup> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private String when(Backup backup) {
        var date = texts.date(backup.made().toLocalDate()) + " " + CLOCK.format(backup.made());
        return backup.session().isBlank() ? date : date + " · " + backup.session();
    }

    private String holds(Backup backup) {
        var held = backup.contents();
        return Stream.of(
                        texts.get("cli.holds.sessions", held.sessions()),
                        texts.get("cli.holds.decisions", held.decisions()),
                        texts.get("cli.holds.actions", held.actions()),
                        texts.get("cli.holds.cards", held.cards()),
                        texts.get("cli.holds.headlines", held.headlines()),
                        texts.get("cli.holds.risks", held.risks()),
                        texts.get("cli.holds.rounds", held.rounds()))
                .collect(Collectors.joining(" · "));
    }

    private final class Cell extends ListCell<Backup> {
        @Override
        protected void updateItem(Backup backup, boolean empty) {
            super.updateItem(backup, empty);
            if (empty || backup == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var when = new Label(when(backup));
            when.getStyleClass().add("strong");
            var holds = new Label(holds(backup));
            holds.getStyleClass().add("muted");
            holds.setWrapText(true);
            var lines = new VBox(2, when, holds);
            lines.setMaxWidth(WIDTH - MARGINS);
            setGraphic(lines);
            setAccessibleText(when.getText() + ", " + holds.getText());
        }
    }
}
