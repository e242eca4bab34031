package verkstad.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import verkstad.model.Problem;
import verkstad.storage.ProjectFiles;

/**
 * The command line: one program that opens its window, or does one job without it. No command needs a display. What
 * goes wrong is told in one sentence on standard error.
 */
public final class Cli {
    /** What a command ends with that was stopped by Ctrl+C; the terminal that asked for it is told nothing more. */
    private static final int STOPPED = 130;

    private final CommandLine line;
    private final Console console;
    private final ProjectFiles files;

    public Cli(Window window, MinutesOutput minutes, ProjectFiles files, Clock clock, Console console) {
        this.console = console;
        this.files = files;
        line = new CommandLine(new OpenCommand(window, files))
                .addSubcommand(new NewCommand(files, clock, console))
                .addSubcommand(new ImportCommand(files, clock, console))
                .addSubcommand(new ExportCommand(minutes, console))
                .addSubcommand(new MinutesCommand(minutes, console))
                .addSubcommand(new TemplateCommand(clock, console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new SalvageCommand(console))
                .addSubcommand(new EraseCommand(files, console))
                .addSubcommand(new DemoCommand(files, console))
                .setOut(console.out())
                .setErr(console.err())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((trouble, arguments) -> misunderstood(trouble))
                .setExecutionExceptionHandler((trouble, command, parsed) -> failed(trouble));
        Words.translate(line, console.texts());
        line.getCommandSpec().version(version());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().version(version()));
    }

    /** The exit code: 0 done, 2 wrong usage, 3 bad input, 4 trouble with a file, 1 anything else. */
    public int run(String... arguments) {
        try {
            return line.execute(arguments);
        } catch (RuntimeException | Error e) {
            return unexpected(e);
        }
    }

    /** What a file does not have yet is told of; only erasing goes on in the copy itself. */
    private int execute(CommandLine.ParseResult parsed) {
        if (parsed.hasSubcommand() && !(parsed.subcommand().commandSpec().userObject() instanceof EraseCommand)) {
            parsed.subcommand().matchedPositionals().stream()
                    .filter(p -> p.paramLabel().equals("FILE") && p.getValue() instanceof Path)
                    .forEach(p -> tellUnpublished(p.getValue()));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private void tellUnpublished(Path file) {
        files.unpublished(file).ifPresent(saved -> {
            var then = saved.atZone(ZoneId.systemDefault());
            var clock = DateTimeFormatter.ofPattern("HH:mm").format(then);
            console.say("cli.unpublished", file, console.texts().date(then.toLocalDate()), clock);
        });
    }

    private int misunderstood(CommandLine.ParameterException trouble) {
        var command = trouble.getCommandLine().getCommandSpec();
        var texts = console.texts();
        console.complain(
                switch (trouble) {
                    case CommandLine.MissingParameterException missing ->
                        texts.get("cli.missing", Words.name(missing.getMissing().getFirst()), command.qualifiedName());
                    case CommandLine.UnmatchedArgumentException unknown ->
                        texts.get("cli.unknown", unknown.getUnmatched().getFirst(), command.qualifiedName());
                    default ->
                        texts.get(
                                "cli.wrong",
                                trouble.getArgSpec() == null ? "" : Words.name(trouble.getArgSpec()),
                                command.qualifiedName());
                });
        return 2;
    }

    private int failed(Exception trouble) {
        return switch (trouble) {
            case CancellationException e -> STOPPED;
            case WrongUsage e -> complain(console.texts().get(e.key(), e.arguments()), 2);
            case Problem.BadInput e -> complain(console.texts().get(e), 3);
            case Problem.FileTrouble e -> complain(console.texts().get(e), 4);
            case Problem.Refused e -> complain(console.texts().get(e), 1);
            default -> unexpected(trouble);
        };
    }

    private int unexpected(Throwable trouble) {
        return complain(console.texts().get("cli.unexpected", trouble.getClass().getSimpleName()), 1);
    }

    private int complain(String sentence, int code) {
        console.complain(sentence);
        return code;
    }

    /** The packaged program knows its version; one run from its classes has none. */
    private static String version() {
        var version = Cli.class.getPackage().getImplementationVersion();
        return version == null ? "Verkstad" : "Verkstad " + version;
    }
}
