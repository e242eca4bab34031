package verkstad.ui.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import verkstad.texts.Texts;

/** All that can be done with the minutes, the formats first. */
final class MinutesMenu {
    private final Papers papers;
    private final MinutesViewModel minutes;
    private final Texts texts;
    private final MenuButton menu;

    MinutesMenu(Papers papers, MinutesViewModel minutes, Texts texts) {
        this.papers = papers;
        this.minutes = minutes;
        this.texts = texts;
        menu = new MenuButton(texts.get("shell.minutes"));
        menu.setId("minutes");
        menu.getStyleClass().add("accent");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setOnShowing(event -> fill());
        fill();
    }

    MenuButton button() {
        return menu;
    }

    /** What there is to choose follows what was approved. */
    private void fill() {
        var beside = new CheckMenuItem(texts.get("shell.minutes-show"));
        beside.setId("minutes-show");
        beside.setSelected(papers.beside().get());
        beside.setOnAction(event -> papers.beside().set(beside.isSelected()));
        menu.getItems().setAll(beside, new SeparatorMenuItem());
        for (var ending : new String[] {"docx", "pdf", "html", "md"}) {
            add("minutes-" + ending, texts.get("shell.minutes-" + ending), () -> papers.minutes(ending));
        }
        line();
        add("minutes-xlsx", texts.get("shell.minutes-xlsx"), papers::workbook);
        add("minutes-json", texts.get("shell.minutes-json"), papers::export);
        add("minutes-map", texts.get("shell.minutes-map"), papers::map);
        line();
        add("minutes-send", texts.get("shell.minutes-send"), papers::send);
        var next = String.valueOf(minutes.nextNumber());
        add("minutes-approve", texts.get("shell.minutes-approve", next), papers::approve);
        for (var version : minutes.approved()) {
            var number = String.valueOf(version.number());
            var words = texts.get("shell.minutes-version", number, texts.date(version.date()));
            add("minutes-version-" + number, words, () -> papers.approved(version));
        }
        line();
        add("minutes-template", texts.get("shell.minutes-template"), papers::chooseTemplate);
        if (minutes.hasTemplate()) {
            add("minutes-no-template", texts.get("shell.minutes-no-template"), () -> minutes.choose(null));
        }
    }

    private void line() {
        menu.getItems().add(new SeparatorMenuItem());
    }

    private void add(String id, String words, Runnable run) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> run.run());
        menu.getItems().add(item);
    }
}
