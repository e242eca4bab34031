package verkstad.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import verkstad.ui.Fx;

class CompletionTest {
    private static final List<String> USED =
            List.of("Chef\nExpertgrupp", "Chef", "Alla medarbetare", "Ägare", "Expertgrupp för webben");

    @Test
    void whatBeginsAsTheLineOrHasAWordThatDoesIsOffered() {
        assertThat(Completion.offers(USED, "ex")).containsExactly("Expertgrupp", "Expertgrupp för webben");
        assertThat(Completion.offers(USED, "MED")).containsExactly("Alla medarbetare");
        assertThat(Completion.offers(USED, "äg")).containsExactly("Ägare");
    }

    @Test
    void enterLeavesWhatWasTypedAndDownChoosesWhatIsOffered() throws Exception {
        var field = Fx.call(TextField::new);
        var entered = new ArrayList<String>();
        var stage = Fx.call(() -> {
            field.setOnAction(event -> entered.add(field.getText()));
            Completion.of(field, () -> List.of("senast 1 juni", "efter 1 juni"));
            var shown = Fx.show(new StackPane(field), 400, 300);
            shown.requestFocus();
            field.requestFocus();
            return shown;
        });
        try {
            offered(field, KeyCode.ENTER);
            assertThat(entered).containsExactly("1 juni");
            offered(field, KeyCode.DOWN, KeyCode.ENTER);
            assertThat(field.getText()).isEqualTo("senast 1 juni");
            assertThat(Fx.cssWarnings()).isEmpty();
        } finally {
            Fx.run(stage::close);
        }
    }

    @Test
    void whatIsOfferedIsThereWithTheSecondLetterAndWhole() throws Exception {
        var offers = List.of("Expert", "Expertgrupp", "Exempel på en rubrik som är så lång att den kortas – nästan");
        var field = Fx.call(TextField::new);
        var stage = Fx.call(() -> {
            Completion.of(field, () -> offers);
            var shown = Fx.show(new StackPane(field), 900, 300);
            shown.requestFocus();
            field.requestFocus();
            return shown;
        });
        try {
            var offered = awaited(field, "ex").getRoot();
            Fx.run(() -> {
                Fx.frame();
                assertThat(offered.lookupAll(".scroll-bar")).noneMatch(Node::isVisible);
                assertThat(offered.lookupAll(".list-cell"))
                        .extracting(cell -> ((ListCell<?>) cell).getText())
                        .containsAll(offers);
                assertThat(offered.lookupAll(".list-cell:filled .text"))
                        .hasSize(offers.size())
                        .as("no letter is cut")
                        .allMatch(text -> text.getBoundsInParent().getHeight()
                                >= text.getLayoutBounds().getHeight());
            });
        } finally {
            Fx.run(stage::close);
        }
    }

    /** Types, waits for what is offered, and presses keys. */
    private static void offered(TextField field, KeyCode... keys) throws Exception {
        var list = awaited(field, "1 juni");
        Fx.run(() -> {
            Fx.frame();
            for (var key : keys) {
                var press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
                Event.fireEvent(list.getFocusOwner(), press);
            }
        });
    }

    /** Types and waits until what is offered has the keys. */
    private static Scene awaited(TextField field, String typed) throws Exception {
        var offer = new CompletableFuture<Scene>();
        ListChangeListener<Window> seen = change -> {
            while (change.next())
                change.getAddedSubList()
                        .forEach(window -> window.getScene()
                                .focusOwnerProperty()
                                .subscribe(owner -> {
                                    if (owner != null) offer.complete(window.getScene());
                                }));
        };
        Fx.run(() -> {
            Window.getWindows().addListener(seen);
            field.clear();
            for (var letter : typed.split("")) field.appendText(letter);
        });
        var scene = offer.get(30, TimeUnit.SECONDS);
        Fx.run(() -> Window.getWindows().removeListener(seen));
        return scene;
    }

    @Test
    void nothingIsOfferedForOneLetterOrForAWholeWord() {
        assertThat(Completion.offers(USED, "e")).isEmpty();
        assertThat(Completion.offers(USED, "")).isEmpty();
        assertThat(Completion.offers(USED, "Chef")).isEmpty();
        assertThat(Completion.offers(List.of(), "Chef")).isEmpty();
    }
}
