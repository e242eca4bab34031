package verkstad.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import verkstad.exchange.ExchangeReader;
import verkstad.exchange.Samples;
import verkstad.model.Backup;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.change.FromTemplate;
import verkstad.ui.Background;
import verkstad.workspace.Projects;
import verkstad.workspace.SaveState;
import verkstad.workspace.Workspace;

/** The ways to an open project: made, opened, imported, copied, restored; and what can be done where that fails. */
final class Opening implements Welcome.Door {
    static final String ENDING = "verkstad";
    private final Shell shell;
    private final Projects projects;
    private final Background background;
    private final FileQuestions files;
    private final BiConsumer<Path, Workspace> opened;

    /** @param opened is told of what was opened, and from where */
    Opening(
            Shell shell,
            Projects projects,
            Background background,
            FileQuestions files,
            BiConsumer<Path, Workspace> opened) {
        this.shell = shell;
        this.projects = projects;
        this.background = background;
        this.files = files;
        this.opened = opened;
    }

    @Override
    public void create(String title, Language language) {
        creating(title, () -> Project.empty(title, language));
    }

    @Override
    public void createFrom(String title, Language language) {
        int year = LocalDate.now(ZoneId.systemDefault()).getYear();
        shell.templates()
                .choose(template ->
                        creating(title, () -> FromTemplate.project(Project.empty(title, language), template, year)));
    }

    @Override
    public void open() {
        files.open(shell.texts().get("shell.open-title"), ENDING).ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        opening(file, () -> projects.open(file));
    }

    @Override
    public void importing() {
        files.open(shell.texts().get("shell.import-title"), "json")
                .ifPresent(json -> creating(
                        String.valueOf(json.getFileName()).replaceFirst("\\.json$", ""),
                        () -> ExchangeReader.read(json)));
    }

    @Override
    public void sample() {
        var language = shell.settings().language();
        creating(shell.texts().get("shell.sample-name"), () -> Samples.in(language));
    }

    private void creating(String name, Callable<Project> project) {
        var safe = name.replaceAll("[\\\\/:*?\"<>|]", "").strip();
        files.save(shell.texts().get("shell.create-title"), safe, ENDING)
                .ifPresent(file -> opening(file, () -> projects.create(file, project.call())));
    }

    /** Saves the project under another name; where it can only be read, or not be saved, work goes on in the copy. */
    void saveCopy(Workspace open) {
        boolean goOn = !(open.saved().get() instanceof SaveState.Saved);
        var texts = shell.texts();
        var name = String.valueOf(open.path().getFileName()).replaceFirst("\\.[^.]*$", "");
        files.save(texts.get("shell.copy-title"), texts.get("shell.copy-name", name), ENDING)
                .ifPresent(file -> open.whenWorkedOut(project -> background.run(
                        () -> {
                            projects.copy(file, project);
                            return file;
                        },
                        made -> {
                            if (goOn) open(made);
                            else shell.notice(texts.get("shell.written", made)).show(shell.window());
                        },
                        shell::failed)));
    }

    /** Lets the user choose among the backups of a file. */
    void restore(Path file) {
        background.run(
                () -> projects.backups(file),
                found -> choose(file, new Restoring(shell.texts(), found)),
                shell::failed);
    }

    private void choose(Path file, Restoring restoring) {
        var notice = shell.notice("").with(restoring);
        if (restoring.chosen().isPresent()) {
            notice.offering(
                    shell.texts().get("shell.restore-chosen"),
                    () -> restoring
                            .chosen()
                            .ifPresent(backup ->
                                    background.run(() -> projects.restore(file, backup), this::open, shell::failed)));
        }
        notice.show(shell.window());
    }

    private void opening(Path file, Callable<Workspace> job) {
        background.run(job, workspace -> opened.accept(file, workspace), why -> failed(file, why));
    }

    /** Tells why a file is not opened, and offers what can be done about it. */
    private void failed(Path file, Exception why) {
        if (!(why instanceof Problem.FileTrouble trouble)) {
            shell.failed(why);
            return;
        }
        switch (trouble.key()) {
            case "problem.file-in-use" ->
                offer(trouble, "shell.open-to-read", () -> opening(file, () -> projects.openToRead(file, trouble)));
            case "problem.file-damaged", "problem.file-empty", "problem.file-not-project", "problem.file-missing" ->
                background.run(() -> projects.backups(file), found -> offer(file, trouble, found), shell::failed);
            default -> shell.failed(trouble);
        }
    }

    private void offer(Path file, Problem trouble, List<Backup> backups) {
        boolean ours = trouble.key().equals("problem.file-damaged")
                || (trouble.key().equals("problem.file-not-project")
                        && file.toString().endsWith("." + ENDING));
        if (backups.isEmpty() && !ours) {
            shell.failed(trouble);
            return;
        }
        var notice = told(trouble);
        if (ours) notice.offering(shell.texts().get("shell.salvage"), () -> salvage(file));
        if (!backups.isEmpty()) {
            notice.offering(
                    shell.texts().get("shell.restore"), () -> choose(file, new Restoring(shell.texts(), backups)));
        }
        notice.show(shell.window());
    }

    private void offer(Problem trouble, String what, Runnable run) {
        told(trouble).offering(shell.texts().get(what), run).show(shell.window());
    }

    private Notice told(Problem trouble) {
        var words = shell.texts().get(trouble);
        shell.tellAtTheDoor(words);
        return shell.notice(words);
    }

    /** Saves what can be read of a damaged file into a new one, and opens that. */
    private void salvage(Path damaged) {
        var texts = shell.texts();
        var name = String.valueOf(damaged.getFileName()).replaceFirst("\\.[^.]*$", "");
        files.save(texts.get("shell.copy-title"), texts.get("shell.salvage-name", name), ENDING)
                .ifPresent(to -> background.run(
                        () -> projects.salvage(damaged, to),
                        whole -> {
                            open(to);
                            shell.notice(texts.get(whole ? "shell.salvaged" : "shell.salvaged-part", to))
                                    .show(shell.window());
                        },
                        shell::failed));
    }
}
