package verkstad.ui.session;

import verkstad.model.session.ItemKind;
import verkstad.texts.Texts;

/** The kind of an agenda item, with its mark. */
final class KindWords {
    private KindWords() {}

    static String of(ItemKind kind, Texts texts) {
        return texts.get(
                "session.kind-marked", texts.word("model.item-kind-mark", kind), texts.word("model.item-kind", kind));
    }
}
