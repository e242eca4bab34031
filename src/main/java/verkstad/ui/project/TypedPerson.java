package verkstad.ui.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody as they are typed or pasted: the organisation by its name. */
record TypedPerson(
        String name,
        @Nullable String organisation,
        @Nullable String role) {
    /**
     * The people of a pasted text, one a line: the name, then organisation and role where they are given, parted by
     * tabs or semicolons.
     */
    static List<TypedPerson> read(String text) {
        return text.lines()
                .filter(l -> !l.isBlank())
                .map(TypedPerson::line)
                .filter(p -> !p.name.isEmpty())
                .toList();
    }

    private static TypedPerson line(String line) {
        var parts = line.split(line.contains("\t") ? "\t" : ";", -1);
        return new TypedPerson(parts[0].strip(), part(parts, 1), part(parts, 2));
    }

    private static @Nullable String part(String[] parts, int place) {
        return place >= parts.length || parts[place].isBlank() ? null : parts[place].strip();
    }
}
