package verkstad.ui.template;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import verkstad.exchange.BuiltIn;
import verkstad.exchange.TemplateFolder;
import verkstad.exchange.TemplateFolder.Own;
import verkstad.exchange.TemplateReader;
import verkstad.exchange.TemplateWriter;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.model.template.Template;
import verkstad.ui.Background;

/** The templates there are: those of the program in the user's language, then the user's own. */
public final class TemplatesViewModel {
    private final TemplateFolder folder;
    private final Background background;
    private final List<Choice> builtIn;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Choice> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Template> removed = new ReadOnlyObjectWrapper<>();

    /** One template; {@code own} where it is the user's. */
    public record Choice(Template template, @Nullable Own own) {}

    public TemplatesViewModel(TemplateFolder folder, Language language, Background background) {
        this.folder = folder;
        this.background = background;
        builtIn = Stream.of(BuiltIn.values())
                .map(b -> new Choice(b.in(language), null))
                .toList();
        choices.setAll(builtIn);
        chosen.set(builtIn.getFirst());
        run(folder::all, this::list);
    }

    public ObservableList<Choice> choices() {
        return FXCollections.unmodifiableObservableList(choices);
    }

    public ObjectProperty<@Nullable Choice> chosen() {
        return chosen;
    }

    /** Why the last thing could not be done; null where it was. */
    public ReadOnlyObjectProperty<@Nullable Exception> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** The template that was removed last and can be put back; null where none was. */
    public ReadOnlyObjectProperty<@Nullable Template> removed() {
        return removed.getReadOnlyProperty();
    }

    /** Takes in a template that somebody shared: kept among the user's own, and chosen. */
    public void take(Path document) {
        run(() -> kept(TemplateReader.read(document)), this::taken);
    }

    /** Puts back what was removed last; asked twice, it comes back once. */
    public void putBack() {
        var template = removed.get();
        if (template == null) return;
        removed.set(null);
        background.run(
                () -> kept(template),
                taken -> {
                    trouble.set(null);
                    taken(taken);
                },
                why -> {
                    removed.set(template);
                    trouble.set(why);
                });
    }

    /** Writes the chosen template to a document of its own, to be shared. */
    public void share(Path document) {
        var shared = chosen.get();
        if (shared == null) return;
        run(
                () -> {
                    TemplateWriter.write(shared.template(), document);
                    return document;
                },
                done -> {});
    }

    /** Removes the chosen template, if it is the user's own. */
    public void remove() {
        var own = chosen.get() == null ? null : chosen.get().own();
        if (own == null) return;
        run(
                () -> {
                    folder.remove(own);
                    return folder.all();
                },
                all -> {
                    list(all);
                    removed.set(own.template());
                });
    }

    private record Taken(List<Own> all, Own kept) {}

    private Taken kept(Template template) throws Problem {
        var kept = folder.keep(template);
        return new Taken(folder.all(), kept);
    }

    private void taken(Taken taken) {
        list(taken.all());
        choose(taken.kept());
    }

    private interface Job<T> {
        T call() throws Problem;
    }

    private <T> void run(Job<T> job, Consumer<T> done) {
        background.run(
                job::call,
                result -> {
                    trouble.set(null);
                    done.accept(result);
                },
                trouble::set);
    }

    private void list(List<Own> own) {
        var before = chosen.get();
        choices.setAll(Stream.concat(builtIn.stream(), own.stream().map(o -> new Choice(o.template(), o)))
                .toList());
        chosen.set(choices.contains(before) ? before : builtIn.getFirst());
    }

    private void choose(Own own) {
        choices.stream().filter(c -> own.equals(c.own())).findFirst().ifPresent(chosen::set);
    }
}
