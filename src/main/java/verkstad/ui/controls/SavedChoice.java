package verkstad.ui.controls;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** Ties a choice between a few words to a value of the project. FX thread. */
public final class SavedChoice {
    private SavedChoice() {}

    /** Ties them; the words are what each value is called. */
    public static <T> Subscription tie(ComboBox<T> box, List<T> values, Function<T, String> words, Stored<T> stored) {
        box.getItems().setAll(values);
        return tie(box, words, stored);
    }

    /** Ties them; what there is to choose between may change. */
    public static <T> Subscription tie(
            ComboBox<T> box, ObservableValue<List<T>> values, Function<T, String> words, Stored<T> stored) {
        return values.subscribe(now -> {
                    if (now == null || now.equals(box.getItems())) return;
                    var chosen = stored.value().getValue();
                    box.setOnAction(null);
                    box.getItems().setAll(now);
                    box.setValue(chosen);
                    box.setOnAction(event -> save(box, stored));
                })
                .and(tie(box, words, stored));
    }

    private static <T> Subscription tie(ComboBox<T> box, Function<T, String> words, Stored<T> stored) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed in");
            }
        });
        box.setOnAction(event -> save(box, stored));
        return stored.value().subscribe(box::setValue);
    }

    private static <T> void save(ComboBox<T> box, Stored<T> stored) {
        if (!Objects.equals(box.getValue(), stored.value().getValue()))
            stored.save().accept(box.getValue());
    }
}
