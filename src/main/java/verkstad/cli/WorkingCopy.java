package verkstad.cli;

import java.nio.file.Path;
import verkstad.exchange.ExchangeWriter;
import verkstad.exchange.Workbook;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.texts.Texts;

/** What one works on with: the registers as a workbook, or the whole project as an exchange document. */
final class WorkingCopy {
    private WorkingCopy() {}

    static boolean canWrite(Path out) {
        return switch (Saved.ending(out)) {
            case "xlsx", "json" -> true;
            default -> false;
        };
    }

    static void write(Project project, Texts texts, Path out) throws Problem.FileTrouble {
        if (Saved.ending(out).equals("xlsx")) {
            Workbook.write(project, texts::get, out);
        } else {
            ExchangeWriter.write(project, out);
        }
    }
}
