package verkstad.ui.risk;

import java.util.Arrays;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import verkstad.texts.Texts;

/** Which risks are shown, each choice with how many there are. */
final class FilterBar extends HBox {
    FilterBar(RegisterViewModel model, Texts texts) {
        setId("register-filter");
        getStyleClass().add("filter-bar");
        var group = new ToggleGroup();
        Arrays.stream(RegisterFilter.values())
                .map(f -> choice(model, texts, f, group))
                .forEach(getChildren()::add);
        group.selectedToggleProperty().addListener((g, before, now) -> {
            if (now == null) before.setSelected(true); // one is always chosen
            else model.filter().set((RegisterFilter) now.getUserData());
        });
        model.filter()
                .subscribe(f -> group.getToggles().stream()
                        .filter(t -> t.getUserData() == f)
                        .forEach(t -> t.setSelected(true)));
        visibleProperty().bind(model.counts().map(c -> c.getOrDefault(RegisterFilter.ALL, 0) > 0));
        managedProperty().bind(visibleProperty());
    }

    private static ToggleButton choice(RegisterViewModel model, Texts texts, RegisterFilter filter, ToggleGroup group) {
        var button = new ToggleButton();
        button.setId("filter-" + filter.code());
        button.setUserData(filter);
        button.setToggleGroup(group);
        button.getStyleClass().add("filter-choice");
        button.textProperty()
                .bind(model.counts().map(c -> texts.word("risk.filter", filter) + "  " + c.getOrDefault(filter, 0)));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
