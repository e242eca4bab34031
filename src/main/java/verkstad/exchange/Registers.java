package verkstad.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verkstad.files.WholeFile;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.Demand;
import verkstad.model.risk.RiskResults;
import verkstad.model.session.Action;
import verkstad.model.session.Attendance;
import verkstad.model.session.Presence;
import verkstad.model.session.Session;

/**
 * Registers as CSV (RFC 4180) for other programs: UTF-8 without a mark, parted by commas, lines ended by a line feed,
 * quotes where they are needed, a header in English, words and numbers as they stand in the project.
 */
public final class Registers {
    private Registers() {}

    /** Writes the register aside and then into its place, so that never half of it is there. */
    public static void write(Register register, Project project, Path file) throws Problem.FileTrouble {
        WholeFile.write(file, text(register, project).getBytes(StandardCharsets.UTF_8));
    }

    /** The register with its header. */
    public static String text(Register register, Project project) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            table(register, project).rows().forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        return text.toString();
    }

    private static Table table(Register register, Project project) {
        return switch (register) {
            case RISKS -> risks(project);
            case GOALS -> goals(project);
            case ACTIONS -> actions(project);
            case ATTENDANCE -> attendance(project);
            case HEADLINES -> headlines(project);
            case CARDS -> cards(project);
        };
    }

    private static Table risks(Project project) {
        var table = new Table(
                "id",
                "threat",
                "vulnerability",
                "consequence",
                "likelihood",
                "impact",
                "score",
                "demanded",
                "wanted",
                "status");
        var register = project.risksOrEmpty();
        for (var risk : register.items()) {
            var result = RiskResults.of(register, risk);
            table.row(
                    risk.id(),
                    risk.threat(),
                    risk.vulnerability(),
                    risk.consequence(),
                    result.likelihood(),
                    result.impact(),
                    result.score(),
                    result.demand() == Demand.UNKNOWN ? null : result.demand().isDemanded(),
                    risk.measureWanted(),
                    risk.status());
        }
        return table;
    }

    private static Table goals(Project project) {
        var table = new Table("to_whom", "what", "by_whom", "when", "due", "how", "follow_up", "status");
        for (var g : project.communicationOrEmpty().goals()) {
            table.row(g.toWhom(), g.what(), g.byWhom(), g.when(), g.due(), g.how(), g.followUp(), g.status());
        }
        return table;
    }

    /** What was agreed at the sessions, and the measures against risks. */
    private static Table actions(Project project) {
        var table = new Table("session", "risk", "what", "who", "due", "when", "status");
        for (var session : project.sessions()) {
            session.actions().forEach(action -> action(table, session.id(), null, action));
        }
        for (var risk : project.risksOrEmpty().items()) {
            risk.measures().forEach(measure -> action(table, null, risk.id(), measure));
        }
        return table;
    }

    private static void action(Table table, @Nullable String session, @Nullable String risk, Action action) {
        table.row(session, risk, action.what(), action.who(), action.due(), action.when(), action.status());
    }

    private static Table attendance(Project project) {
        var table = new Table("session", "date", "person", "organisation", "attendance", "came", "left");
        for (var session : project.sessions()) {
            attendance(table, project, session, session.present(), Attendance.PRESENT);
            attendance(table, project, session, session.absent(), Attendance.ABSENT);
        }
        return table;
    }

    private static void attendance(
            Table table, Project project, Session session, List<String> people, Attendance attendance) {
        for (var id : people) {
            var person = project.person(id);
            var organisation = person.map(Person::organisation).flatMap(project::organisation);
            var times =
                    session.times().stream().filter(t -> t.person().equals(id)).findFirst();
            table.row(
                    session.id(),
                    session.date(),
                    person.map(Person::name).orElse(id),
                    organisation.map(o -> o.name()).orElse(null),
                    attendance,
                    times.map(Presence::came).orElse(null),
                    times.map(Presence::left).orElse(null));
        }
    }

    private static Table headlines(Project project) {
        var table = new Table(
                "workshop",
                "year",
                "headline",
                "group",
                "paper",
                "audience",
                "story",
                "discovered",
                "possibilities",
                "differently",
                "lines",
                "dots");
        for (var workshop : project.futures()) {
            for (var h : workshop.headlines()) {
                table.row(
                        workshop.id(),
                        workshop.year(),
                        h.headline(),
                        h.group(),
                        h.paper(),
                        h.audience(),
                        h.story(),
                        h.discovered(),
                        h.possibilities(),
                        h.differently(),
                        String.join("\n", h.lines()),
                        h.dots());
            }
        }
        return table;
    }

    private static Table cards(Project project) {
        var table = new Table("board", "question", "column", "text", "by", "group", "dots");
        for (var board : project.boards()) {
            for (var column : board.columns()) {
                for (var card : column.cards()) {
                    table.row(
                            board.id(),
                            board.question(),
                            column.title(),
                            card.text(),
                            card.by(),
                            card.group(),
                            card.dots());
                }
            }
        }
        return table;
    }
}
