package verkstad.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.exchange.BuiltIn;
import verkstad.exchange.TemplateFolder;
import verkstad.exchange.TemplateReader;
import verkstad.exchange.TemplateWriter;
import verkstad.model.Language;
import verkstad.model.Problem;
import verkstad.ui.Background;

class TemplatesViewModelTest {
    @TempDir
    private Path folder;

    private TemplatesViewModel model;

    @BeforeEach
    void open() {
        model = new TemplatesViewModel(
                new TemplateFolder(folder.resolve("egna")), Language.SV, new Background(Runnable::run, Runnable::run));
    }

    @Test
    void theProgramsOwnAreThereInTheUsersLanguageAndTheFirstIsChosen() {
        assertThat(model.choices())
                .extracting(TemplatesViewModel.Choice::template)
                .startsWith(BuiltIn.FUTURES_WORKSHOP.in(Language.SV))
                .hasSize(BuiltIn.values().length);
        assertThat(model.chosen().get()).isEqualTo(model.choices().getFirst());
    }

    @Test
    void whatIsTakenInIsKeptAndChosenAndCanBeRemoved() throws Exception {
        var shared = BuiltIn.CLOSING.in(Language.NB).withName("Vår avslutning");
        var document = folder.resolve("delad.json");
        TemplateWriter.write(shared, document);
        model.take(document);
        assertThat(model.chosen().get().template()).isEqualTo(shared);
        assertThat(model.choices()).hasSize(BuiltIn.values().length + 1);
        model.remove();
        assertThat(model.choices()).hasSize(BuiltIn.values().length);
        assertThat(model.chosen().get()).isEqualTo(model.choices().getFirst());
        assertThat(document).exists();
    }

    @Test
    void whatWasRemovedIsPutBack() throws Exception {
        var own = BuiltIn.CLOSING.in(Language.NB).withName("Vår avslutning");
        TemplateWriter.write(own, folder.resolve("delad.json"));
        model.take(folder.resolve("delad.json"));
        model.remove();
        assertThat(model.removed().get()).isEqualTo(own);
        model.putBack();
        assertThat(model.chosen().get().template()).isEqualTo(own);
        assertThat(model.removed().get()).isNull();
        assertThat(new TemplateFolder(folder.resolve("egna")).all()).hasSize(1);
    }

    @Test
    void whoAsksTwiceForWhatWasRemovedGetsItOnce() throws Exception {
        var own = new TemplateFolder(folder.resolve("egna"));
        own.keep(BuiltIn.CLOSING.in(Language.SV).withName("Vår avslutning"));
        var work = new ArrayDeque<Runnable>();
        var slow = new TemplatesViewModel(own, Language.SV, new Background(work::add, Runnable::run));
        work.remove().run();
        slow.chosen().set(slow.choices().getLast());
        slow.remove();
        work.remove().run();
        slow.putBack();
        slow.putBack();
        while (!work.isEmpty()) work.remove().run();
        assertThat(own.all()).hasSize(1);
    }

    @Test
    void aBadOneIsToldAndChangesNothing() throws Exception {
        var before = model.choices().stream().toList();
        model.take(Files.writeString(folder.resolve("dålig.json"), "{\"format\": 1}"));
        assertThat(model.trouble().get()).isInstanceOf(Problem.BadInput.class);
        assertThat(model.choices()).isEqualTo(before);
        assertThat(folder.resolve("egna")).doesNotExist();
        model.share(folder.resolve("ut.json"));
        assertThat(model.trouble().get()).isNull();
    }

    @Test
    void whatIsSharedCanBeReadAgain() throws Exception {
        model.chosen().set(model.choices().get(2));
        model.share(folder.resolve("ut.json"));
        assertThat(TemplateReader.read(folder.resolve("ut.json"))).isEqualTo(BuiltIn.RISK_WORKSHOP.in(Language.SV));
    }

    @Test
    void theProgramsOwnCannotBeRemoved() {
        model.remove();
        assertThat(model.choices()).hasSize(BuiltIn.values().length);
    }
}
