package verkstad.ui.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import verkstad.ui.Fx;

/**
 * A walk by the Tab key over one screen: what has no name or no role, what the key does not come to, where no focus
 * shows, which ids are not unique.
 */
record TabWalk(
        List<String> nameless, List<String> roleless, List<String> unreached, List<String> unseen, List<String> twins) {
    /** A word or a digit: a sign alone, as × or ▾, is no name. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}]");

    /** What a node is to a screen reader as long as nobody has said more. */
    private static final Set<AccessibleRole> NONE = EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private static final int LONGEST = 2000;

    static TabWalk of(Scene scene) {
        return Fx.call(() -> {
            Fx.frame();
            var stops = all(scene.getRoot()).filter(TabWalk::isControl).toList();
            var nameless = stops.stream()
                    .filter(n -> !isNamed(n, scene.getRoot()))
                    .map(TabWalk::told)
                    .toList();
            var roleless = stops.stream()
                    .filter(n -> NONE.contains(n.getAccessibleRole()))
                    .map(TabWalk::told)
                    .toList();
            var unseen = new ArrayList<String>();
            var reached = reached(scene, unseen);
            if (reached.size() == 1) unseen.clear(); // where there is nowhere else to be, nothing has to show
            var unreached = stops.stream()
                    .filter(n -> !n.isDisabled() && isShown(n) && n.getScene() == scene)
                    .filter(n -> !isReached(n, reached))
                    .map(TabWalk::told)
                    .toList();
            return new TabWalk(nameless, roleless, unreached, unseen, twins(scene));
        });
    }

    /** Ids that more than one of what is shown has. */
    private static List<String> twins(Scene scene) {
        var once = new HashSet<String>();
        return all(scene.getRoot())
                .filter(n -> n instanceof Control && isShown(n) && !isPart(n))
                .map(Node::getId)
                .filter(id -> id != null && !id.isEmpty() && !once.add(id))
                .distinct()
                .toList();
    }

    /** All that Tab comes to before it is back where it began. */
    private static Set<Node> reached(Scene scene, List<String> unseen) {
        var reached = new LinkedHashSet<Node>();
        press(scene, false);
        for (int i = 0; i < LONGEST; i++) {
            var here = scene.getFocusOwner();
            if (here == null || !reached.add(here)) break;
            var held = Look.at(here);
            press(scene, false);
            // What takes the key for itself lets go with Ctrl, as everywhere in the program.
            if (here.equals(scene.getFocusOwner())) press(scene, true);
            here.applyCss();
            if (held.equals(Look.at(here))) unseen.add(told(here));
        }
        return reached;
    }

    /**
     * By Tab; or by the arrows from another of its group, of which Tab comes to one; or it stands in what has the keys
     * itself, as the cards of a list and the screen of a vote.
     */
    private static boolean isReached(Node node, Set<Node> reached) {
        var group = node instanceof Toggle toggle ? toggle.getToggleGroup() : null;
        if (group != null && group.getToggles().stream().anyMatch(reached::contains)) return true;
        for (@Nullable Node n = node; n != null; n = n.getParent()) if (reached.contains(n)) return true;
        return false;
    }

    private static void press(Scene scene, boolean control) {
        var owner = Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            Event.fireEvent(owner, new KeyEvent(type, "", "", KeyCode.TAB, false, control, false, false));
        // Only where the focus was and is: to style the whole screen at each key would take all the time there is.
        if (scene.getFocusOwner() != null) scene.getFocusOwner().applyCss();
    }

    /** Whatever waits for keys, and whatever a hand would press or write in; not what a control is made of. */
    private static boolean isControl(Node node) {
        return isShown(node) && !isPart(node) && (node.isFocusTraversable() || isPressed(node));
    }

    private static boolean isPressed(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof Spinner<?>
                || node instanceof ListView<?>;
    }

    private static boolean isPart(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ComboBoxBase<?> || above instanceof ButtonBase || above instanceof Spinner<?>)
                return true;
        }
        return false;
    }

    private static boolean isShown(Node node) {
        for (@Nullable Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
        return node.getLayoutBounds().getWidth() > 0;
    }

    private static boolean isNamed(Node node, Parent root) {
        if (names(node.getAccessibleText())) return true;
        if (node instanceof Labeled labeled && names(labeled.getText())) return true;
        return all(root).anyMatch(n -> n instanceof Label label && node.equals(label.getLabelFor()));
    }

    private static boolean names(@Nullable String text) {
        return text != null && NAME.matcher(text).find();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(TabWalk::all))
                : Stream.of(node);
    }

    /** What is wrong with which control, so that it can be found. */
    private static String told(Node node) {
        var text = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + text;
    }

    /** How a control, what it is made of and what is around it are painted. */
    private record Look(List<Object> paints) {
        /** A field can show its focus by what it stands in. */
        private static final int AROUND = 3;

        static Look at(Node node) {
            var paints = new ArrayList<Object>();
            addAll(node, paints);
            @Nullable Node above = node.getParent();
            for (int i = 0; i < AROUND && above != null; i++, above = above.getParent()) add(above, paints);
            return new Look(paints);
        }

        /** With what it is made of, but not what stands in it and has a focus of its own, as in the page of a tab. */
        private static void addAll(Node node, List<Object> paints) {
            add(node, paints);
            if (!(node instanceof Parent parent)) return;
            parent.getChildrenUnmodifiable().stream()
                    .filter(child -> !child.isFocusTraversable())
                    .forEach(child -> addAll(child, paints));
        }

        private static void add(Node node, List<Object> paints) {
            paints.add(Optional.ofNullable(node.getEffect()));
            if (node instanceof Text text) paints.add(List.of(text.getFill(), text.isUnderline()));
            if (!(node instanceof Region region)) return;
            paints.add(Optional.ofNullable(region.getBackground()));
            paints.add(Optional.ofNullable(region.getBorder()));
        }
    }
}
