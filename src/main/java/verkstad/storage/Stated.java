package verkstad.storage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is stated though it holds nothing: an empty list, or a part without content. What is empty and not named here is
 * not stated.
 *
 * @param what a table's name, or a part's
 * @param of the key of the element whose it is; empty for the project's own
 */
record Stated(String what, String of) {
    static final Table<Stated> TABLE = Table.<Stated>named(
                    "stated", "lists that are stated though empty, and parts that are stated; of: whose, by its key")
            .key("what", Stated::what)
            .key("of", Stated::of)
            .read(r -> new Stated(r.text("what"), r.text("of")));

    static Stated of(String what, List<Object> owner) {
        return new Stated(what, owner.stream().map(Object::toString).collect(Collectors.joining("/")));
    }
}
