package verkstad.ui.controls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/**
 * What can be done on a screen as it stands, gathered from its buttons and menus: so whatever has a button can be found
 * by its name as well, and no list of it is to be kept. FX thread.
 */
public final class OnScreen {
    private static final String WITHIN = " › ";
    private static final Object THINGS = new Object();
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, Keys.Line> keys = new LinkedHashMap<>();

    private OnScreen() {}

    /** What can be done now: all that has a name and is neither hidden nor switched off, and stands in no list. */
    public static List<Offer> offers(Parent screen) {
        return List.copyOf(gathered(screen).offers.values());
    }

    /**
     * Says that the buttons within are called after things, such as people: who looks for one by its name wants to get
     * there, not to press it.
     */
    public static void holdsThings(Parent within) {
        within.getProperties().put(THINGS, true);
    }

    /** The keys of a screen, also of what cannot be done just now: those it shows, and those its views declare. */
    public static List<Keys.Line> keys(Parent screen) {
        return List.copyOf(gathered(screen).keys.values());
    }

    private static OnScreen gathered(Parent screen) {
        var found = new OnScreen();
        found.gather(screen);
        return found;
    }

    private void gather(Node node) {
        if (!node.isVisible()) return;
        Keys.of(node).forEach(line -> keys.putIfAbsent(line.key(), line));
        if (node instanceof Cell<?> || holdsThings(node)) return;
        if (node instanceof MenuButton menu) {
            menu.getItems().forEach(item -> item(menu.getText(), item));
        } else if (node instanceof ButtonBase button) {
            button(button);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::gather);
        }
    }

    private static boolean holdsThings(Node node) {
        return node.hasProperties() && node.getProperties().containsKey(THINGS);
    }

    private void button(ButtonBase button) {
        var text = button.getText();
        if (button.getId() == null || text == null || text.isBlank()) return;
        offer(new Offer(button.getId(), text, caps(button), button::fire), button.isDisabled());
    }

    private void item(String within, MenuItem item) {
        if (item instanceof Menu menu) {
            menu.getItems().forEach(below -> item(within + WITHIN + menu.getText(), below));
            return;
        }
        if (item.getId() == null || item.getText() == null) return;
        var key = item.getAccelerator() == null ? "" : KeyCap.words(item.getAccelerator());
        offer(new Offer(item.getId(), within + WITHIN + item.getText(), key, () -> choose(item)), item.isDisable());
    }

    private void offer(Offer offer, boolean disabled) {
        if (!offer.key().isEmpty()) keys.putIfAbsent(offer.key(), new Keys.Line(offer.key(), offer.text()));
        if (!disabled) offers.putIfAbsent(offer.text(), offer);
    }

    /** As a click does it: a menu's choice is made, then it acts. */
    private static void choose(MenuItem item) {
        if (item instanceof javafx.scene.control.RadioMenuItem radio) radio.setSelected(true);
        if (item instanceof javafx.scene.control.CheckMenuItem check) check.setSelected(!check.isSelected());
        if (item.getOnAction() != null) item.getOnAction().handle(new ActionEvent(item, item));
    }

    /** What stands on the keys drawn on a button. */
    private static String caps(ButtonBase button) {
        var graphic = button.getGraphic();
        if (graphic == null) return "";
        var drawn = graphic instanceof Parent parent && !(graphic instanceof Labeled)
                ? parent.getChildrenUnmodifiable().stream()
                : Stream.of(graphic);
        return drawn.filter(n -> n.getStyleClass().contains("keycap"))
                .map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining(" "));
    }
}
