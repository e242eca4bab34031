package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.BesideTheScreen;
import verkstad.model.Problem;
import verkstad.storage.Fault;
import verkstad.storage.Faults;

/** Word templates that somebody sent: zips that swell, entities that fetch, and what is no document at all. */
@BesideTheScreen
@Fault
class HostileTemplateTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final String SECRET = "HEMLIG_fil";

    @TempDir
    Path folder;

    private interface Part {
        void into(OutputStream out) throws IOException;
    }

    @Test
    void aZipThatSwellsIsRefused() throws Exception {
        var letters = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        var bomb = template(out -> {
            for (int megabyte = 0; megabyte < 500; megabyte++) out.write(letters);
        });
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(refused(bomb)).isEqualTo("minutes.no-template");
        Faults.tell("F30", "a Word template that swells to 500 MB: refused", 1, 0);
    }

    @Test
    void anEntityFetchesNothing() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        var laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        int tried = 0;
        for (var entities :
                new String[] {"<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", laughs + "<!ENTITY x \"&l11;\">"}) {
            var hostile = template(out -> out.write(("<?xml version=\"1.0\"?><!DOCTYPE d [" + entities + "]>"
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8)));
            assertThat(refused(hostile)).isEqualTo("minutes.no-template");
            tried++;
        }
        Faults.tell("F30", "Word templates with entities: refused", tried, 0);
    }

    @Test
    void whatIsTooLargeIsNotRead() throws Exception {
        var large = folder.resolve("large.dotx");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(refused(large)).isEqualTo("minutes.template-large");
        Faults.tell("F30", "a Word template of 3 GB: refused unread", 1, 0);
    }

    private static String refused(Path template) {
        return catchThrowableOfType(Problem.BadInput.class, () -> Template.read(template))
                .key();
    }

    /** A document that is as it should be, but for its text. */
    private Path template(Part document) throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var docx = new XWPFDocument()) {
            docx.write(whole);
        }
        var path = folder.resolve("mall.dotx");
        try (var from = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()));
                var to = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(DOCUMENT)) document.into(to);
                else from.transferTo(to);
            }
        }
        return path;
    }
}
