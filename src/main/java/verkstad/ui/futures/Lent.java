package verkstad.ui.futures;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import verkstad.model.dots.Dotted;
import verkstad.ui.controls.Takeover;

/**
 * What a futures workshop borrows of the house.
 *
 * @param takeover the whole screen, for the groups' turns
 * @param dotVote opens the dot voting on a list
 * @param bills makes the menu that saves the bills
 */
public record Lent(Takeover takeover, Consumer<Dotted> dotVote, Supplier<MenuButton> bills) {}
