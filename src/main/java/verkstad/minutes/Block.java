package verkstad.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the minutes. Every writer knows all kinds. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1–3, under the document's title
     * @param number the agenda item's number, counted from 1 without gaps; null where the heading has none
     */
    record Heading(int level, @Nullable Integer number, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) throw new IllegalArgumentException("a heading of level " + level);
            text = Plain.line(text);
        }
    }

    /**
     * A paragraph, whose lines stay lines.
     *
     * @param label a word that runs in before the text; null where there is none
     */
    record Paragraph(@Nullable String label, String text, Voice voice) implements Block {
        public Paragraph {
            label = label == null ? null : Plain.line(label);
            text = Plain.text(text);
        }
    }

    /** How loud a paragraph speaks. */
    enum Voice {
        PLAIN,
        /** What stands before the rest and is read first. */
        LEAD,
        /** What explains and stands back. */
        QUIET,
        /** What leads to where more is said, and says nothing itself. */
        POINTER,
        /** What explains the heading above, and is not parted from what follows. */
        BYLINE
    }

    /** A list, numbered from 1 or with bullets. */
    record Listing(boolean numbered, List<String> items) implements Block {
        private static final int FEW = 5;
        private static final int LINE = 90;

        public Listing {
            items = items.stream().map(Plain::text).toList();
        }

        /** Whether it is of so few items, each about a line, that no page's end parts it. */
        public boolean isShort() {
            return items.size() <= FEW && items.stream().allMatch(i -> i.length() < LINE);
        }
    }

    /** Short facts, each with its label. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String text) {
        public Fact {
            label = Plain.line(label);
            text = Plain.text(text);
        }
    }

    /** A headline as the newspaper's bill; the headline itself is a heading of level 3. */
    record Bill(
            String headline,
            @Nullable String kicker,
            @Nullable String audience,
            List<String> lines,
            List<Fact> story) implements Block {
        public Bill {
            headline = Plain.line(headline);
            kicker = kicker == null ? null : Plain.line(kicker);
            audience = audience == null ? null : Plain.line(audience);
            lines = lines.stream().map(Plain::text).toList();
            story = List.copyOf(story);
        }
    }

    /**
     * A table, whose first row is its header and whose first column names the rows.
     *
     * @param caption what the table holds, for those who cannot see it
     * @param millimetres how wide it is, at most {@link #FULL}
     */
    record Table(String caption, int millimetres, List<Column> columns, List<List<Cell>> rows) implements Block {
        /** The width between the margins of an A4 page. */
        public static final int FULL = 170;

        private static final int NAMES = 62;
        private static final int FEW = 7;
        private static final int LINE = 60;

        public Table {
            caption = Plain.line(caption);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Whether the first column is narrow enough to hold names, which are set strong, rather than sentences. */
        public boolean isNamed() {
            return !columns.isEmpty() && width(columns.getFirst()) <= NAMES;
        }

        /** Whether it is so short that it stands whole on one page. */
        public boolean isShort() {
            return rows.size() <= FEW
                    && rows.stream()
                            .flatMap(List::stream)
                            .allMatch(c -> c.text().length() <= LINE);
        }

        /** How wide a column is, in millimetres. */
        public double width(Column column) {
            double shares = columns.stream().mapToInt(Column::share).sum();
            return millimetres * column.share() / shares;
        }
    }

    /**
     * A map, read as a picture.
     *
     * @param alternative what it shows, for those who cannot see it
     */
    record Picture(String alternative, Table map) implements Block {
        public Picture {
            alternative = Plain.line(alternative);
        }
    }

    /**
     * A column.
     *
     * @param share how wide it is, held against the others' shares
     */
    record Column(String header, int share, Align align) {
        public Column {
            header = Plain.line(header);
        }
    }

    /** Where a column's text stands. */
    enum Align {
        START,
        CENTRE,
        END
    }

    /**
     * A cell, whose lines stay lines.
     *
     * @param shade 0 for paper, 1–6 from the scale's lightest to its darkest
     * @param framed whether a border sets it off
     */
    record Cell(String text, int shade, boolean framed) {
        public Cell {
            text = Plain.text(text);
        }

        public Cell(String text) {
            this(text, 0, false);
        }
    }

    /** A line to sign for each name. */
    record Signatures(List<String> names) implements Block {
        public Signatures {
            names = names.stream().map(Plain::line).toList();
        }
    }
}
