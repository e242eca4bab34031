package verkstad.ui.shell;

import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import verkstad.model.Language;
import verkstad.texts.Texts;
import verkstad.ui.theme.Look;

/** The menu of files, language and look. */
final class FileMenu {
    private final Shell shell;
    private final Opening opening;
    private final Texts texts;

    FileMenu(Shell shell) {
        this.shell = shell;
        opening = shell.opening();
        texts = shell.texts();
    }

    /** @param papers what the open project can be exported by; empty where none is open */
    MenuButton button(Optional<Papers> papers) {
        var menu = new MenuButton(texts.get("shell.file"));
        menu.setId("file-menu");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems()
                .addAll(
                        item("menu-open", "shell.open", opening::open),
                        item("menu-import", "shell.import", opening::importing),
                        item("menu-sample", "shell.sample", opening::sample));
        papers.ifPresent(p -> menu.getItems()
                .addAll(
                        item("menu-export", "shell.export", p::export),
                        item("menu-copy", "shell.copy", () -> shell.workspace().ifPresent(opening::saveCopy)),
                        item(
                                "menu-restore",
                                "shell.restore",
                                () -> shell.workspace().ifPresent(open -> opening.restore(open.path()))),
                        bills(p),
                        item("menu-bin", "bin.menu", shell::bin),
                        item("menu-rehearse", "rehearsal.menu", shell::rehearse),
                        item("menu-close", "shell.close", shell::close)));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        languages(),
                        looks(),
                        sound(),
                        item("menu-pin", "voting.pin-menu", shell::pin),
                        item("menu-help", "help.menu", shell::help));
        return menu;
    }

    private Menu bills(Papers papers) {
        var menu = new Menu(texts.get("shell.bills"));
        menu.setId("menu-bills");
        menu.getItems().addAll(papers.billItems());
        return menu;
    }

    private MenuItem item(String id, String key, Runnable run) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(event -> run.run());
        return item;
    }

    private Menu languages() {
        var menu = new Menu(texts.get("shell.language"));
        var group = new ToggleGroup();
        for (var language : Language.values()) {
            var item = new RadioMenuItem(texts.word("model.language", language));
            item.setId("language-" + language.code());
            item.setToggleGroup(group);
            item.setSelected(language == shell.settings().language());
            item.setOnAction(event -> shell.choose(shell.settings().withLanguage(language)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem sound() {
        var item = new CheckMenuItem(texts.get("shell.sound"));
        item.setId("menu-sound");
        item.setSelected(shell.settings().sound());
        item.setOnAction(event -> shell.choose(shell.settings().withSound(item.isSelected())));
        return item;
    }

    private Menu looks() {
        var menu = new Menu(texts.get("shell.look"));
        var group = new ToggleGroup();
        for (var look : Look.values()) {
            var item = new RadioMenuItem(texts.word("shell.look", look));
            item.setId("look-" + look.code());
            item.setToggleGroup(group);
            item.setSelected(look == shell.settings().look());
            item.setOnAction(event -> shell.choose(shell.settings().withLook(look)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
