package verkstad.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.model.Bytes;

/**
 * Rows as bytes: table by name, whether the row is to be there, and its cells; big-endian, texts as UTF-8, bytes as
 * they are.
 */
final class StepBytes {
    private static final int FORM = 1;
    private static final int NOTHING = 0;
    private static final int NUMBER = 1;
    private static final int TEXT = 2;
    private static final int BYTES = 3;

    private StepBytes() {}

    static byte[] of(List<Step.Change> changes) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            for (var change : changes) {
                out.writeUTF(change.table().name());
                out.writeBoolean(change.there());
                out.writeByte(change.cells().size());
                for (var cell : change.cells()) write(out, cell);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes it
        }
        return bytes.toByteArray();
    }

    /** @throws IOException where the bytes tell no rows of this version's tables */
    static List<Step.Change> changes(byte[] bytes) throws IOException {
        var changes = new ArrayList<Step.Change>();
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readUnsignedByte() != FORM) throw new IOException("another form");
        while (in.available() > 0) {
            var table = table(in.readUTF());
            boolean there = in.readBoolean();
            var columns = there ? table.columns() : table.keyColumns();
            if (in.readUnsignedByte() != columns.size()) throw new IOException("other columns in " + table.name());
            var cells = new ArrayList<@Nullable Object>();
            for (int i = 0; i < columns.size(); i++) cells.add(cell(in));
            changes.add(new Step.Change(table, there, cells));
        }
        return changes;
    }

    private static Table<?> table(String name) throws IOException {
        return Schema.TABLES.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no such table"));
    }

    private static void write(DataOutputStream out, @Nullable Object cell) throws IOException {
        switch (cell) {
            case null -> out.writeByte(NOTHING);
            case Long number -> {
                out.writeByte(NUMBER);
                out.writeLong(number);
            }
            case Bytes bytes -> write(out, BYTES, bytes.content());
            default -> write(out, TEXT, cell.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(DataOutputStream out, int kind, byte[] content) throws IOException {
        out.writeByte(kind);
        out.writeInt(content.length);
        out.write(content);
    }

    private static @Nullable Object cell(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case NOTHING -> null;
            case NUMBER -> in.readLong();
            case TEXT -> new String(content(in), StandardCharsets.UTF_8);
            case BYTES -> Bytes.of(content(in));
            default -> throw new IOException("no cell");
        };
    }

    private static byte[] content(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) throw new IOException("no content");
        return in.readNBytes(length);
    }
}
