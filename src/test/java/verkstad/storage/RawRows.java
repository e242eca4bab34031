package verkstad.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody finds who reads a file byte by byte: rows in pages, and what is left of rows between them and in pages
 * that are free.
 */
final class RawRows {
    private static final int LONGEST_HEADER = 20;
    private static final int FIRST_TEXT = 13;

    private RawRows() {}

    /** Every row that begins with this text, wherever its bytes lie, its cells parted by bars. */
    static Set<String> rows(byte[] file, String first) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var found = new HashSet<String>();
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            row(file, text, at, first.length()).ifPresent(found::add);
        }
        return found;
    }

    /** A row of {@link Dump} without the types of its cells. */
    static String plain(String row) {
        return row.replaceAll("(String|Integer|Long):", "");
    }

    /** SQLite keeps a row as the length of its header, a type for each cell, and the cells. */
    private static Optional<String> row(byte[] file, String text, int at, int length) {
        for (int header = 2; header < LONGEST_HEADER && header <= at; header++) {
            if (file[at - header] != header || file[at - header + 1] != FIRST_TEXT + 2 * length) continue;
            var cells = new ArrayList<String>();
            int next = at;
            for (int type = at - header + 1; type < at; type++) {
                int size = size(file[type]);
                cells.add(cell(file, text, file[type], next, size));
                next += size;
            }
            return Optional.of(String.join("|", cells));
        }
        return Optional.empty();
    }

    private static int size(byte type) {
        return type >= FIRST_TEXT ? (type - FIRST_TEXT) / 2 : List.of(0, 1, 2).contains((int) type) ? type : 0;
    }

    private static String cell(byte[] file, String text, byte type, int at, int size) {
        return switch (type) {
            case 0 -> "nothing";
            case 1 -> String.valueOf(file[at]);
            case 8 -> "0";
            case 9 -> "1";
            default -> text.substring(at, at + size);
        };
    }
}
