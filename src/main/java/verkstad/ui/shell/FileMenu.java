package verkstad.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import verkstad.model.Coded;
import verkstad.model.Language;
import verkstad.model.risk.Keeping;
import verkstad.texts.Texts;
import verkstad.ui.projector.TypeSize;
import verkstad.ui.theme.Look;

/** The menu of files, language and look. */
final class FileMenu {
    private final Shell shell;
    private final Opening opening;
    private final TypeSize type;
    private final Texts texts;

    FileMenu(Shell shell, TypeSize type) {
        this.shell = shell;
        this.type = type;
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
                        item("menu-copy", "shell.copy", () -> shell.outward(opening::saveCopy)),
                        item(
                                "menu-restore",
                                "shell.restore",
                                () -> shell.outward(open -> opening.restore(open.path()))),
                        bills(p),
                        item("menu-bin", "bin.menu", shell::bin),
                        item("menu-rehearse", "rehearsal.menu", shell::rehearse),
                        item("menu-close", "shell.close", shell::close)));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        languages(),
                        looks(),
                        type(),
                        sound(),
                        keeping(),
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

    /** How large the projector's type is to be, for those who do not know the keys. */
    private Menu type() {
        var menu = new Menu();
        menu.setId("menu-type");
        menu.textProperty()
                .bind(type.percent().map(percent -> texts.get("shell.type", String.valueOf(percent.intValue()))));
        menu.getItems()
                .addAll(
                        item("menu-type-larger", "shell.type-larger", type::larger),
                        item("menu-type-smaller", "shell.type-smaller", type::smaller),
                        item("menu-type-smallest", "shell.type-smallest", type::smallest));
        return menu;
    }

    private MenuItem sound() {
        var item = new CheckMenuItem(texts.get("shell.sound"));
        item.setId("menu-sound");
        item.setSelected(shell.settings().sound());
        item.setOnAction(event -> shell.choose(shell.settings().withSound(item.isSelected())));
        return item;
    }

    private Menu languages() {
        return choices(
                new Choice("shell.language", "model.language", "language-"),
                Language.values(),
                shell.settings().language(),
                shell.settings()::withLanguage);
    }

    private Menu looks() {
        return choices(
                new Choice("shell.look", "shell.look", "look-"),
                Look.values(),
                shell.settings().look(),
                shell.settings()::withLook);
    }

    private Menu keeping() {
        return choices(
                new Choice("shell.keeping", "shell.keeping", "keeping-"),
                Keeping.values(),
                shell.settings().keeping(),
                shell.settings()::withKeeping);
    }

    /** What a menu of one setting is called, its words begin with, and the ids of its items begin with. */
    private record Choice(String key, String words, String id) {}

    private <E extends Enum<E> & Coded> Menu choices(Choice choice, E[] all, E now, Function<E, Settings> with) {
        var menu = new Menu(texts.get(choice.key()));
        var group = new ToggleGroup();
        for (var each : all) {
            var item = new RadioMenuItem(texts.word(choice.words(), each));
            item.setId(choice.id() + each.code());
            item.setToggleGroup(group);
            item.setSelected(each == now);
            item.setOnAction(event -> shell.choose(with.apply(each)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
