package verkstad.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.session.Session;
import verkstad.texts.Texts;
import verkstad.ui.session.QuickEntryViewModel.Kind;
import verkstad.ui.session.QuickEntryViewModel.Spot;
import verkstad.workspace.Workspace;

class QuickEntryViewModelTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private QuickEntryViewModel entry;

    @BeforeEach
    void open() {
        workspace = SessionSample.workspace(folder, SessionSample.project());
        entry = new QuickEntryViewModel(workspace, Texts.in(Language.SV));
        entry.at(new Spot("s1", "a4"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatIsEnteredLandsUnderTheItemAsWhatItIs() {
        enter(Kind.NOTE, "Första");
        enter(Kind.NOTE, "Andra");
        enter(Kind.DISCUSSION, "Det sades");
        enter(Kind.DECISION, "Vi kör");
        var item = session().item("a4").orElseThrow();
        assertThat(item.notes()).isEqualTo("Första\n\nAndra");
        assertThat(item.discussion()).isEqualTo("Det sades");
        assertThat(session().decisions().getLast().text()).isEqualTo("Vi kör");
        assertThat(session().decisions().getLast().item()).isEqualTo("a4");
        assertThat(entry.words().get()).isEmpty();
        assertThat(entry.landed().get()).isEqualTo(Kind.DECISION);
    }

    @Test
    void anActionNamesWhoAndWhenAfterSemicolons() {
        enter(Kind.ACTION, "Boka lokal; Sanna; 2026-12-01");
        var action = session().actions().getLast();
        assertThat(action.what()).isEqualTo("Boka lokal");
        assertThat(action.who()).isEqualTo("Sanna");
        assertThat(action.due()).isEqualTo("2026-12-01");
    }

    @Test
    void withoutAnItemThereAreOnlyDecisionsAndActionsAndTheUsersChoiceComesBackWithOne() {
        entry.choose(Kind.DISCUSSION);
        entry.at(new Spot("s1", null));
        assertThat(entry.kinds()).containsExactly(Kind.DECISION, Kind.ACTION);
        assertThat(entry.kind().get()).isEqualTo(Kind.DECISION);
        entry.at(new Spot("s1", "a1"));
        assertThat(entry.kind().get()).isEqualTo(Kind.DISCUSSION);
    }

    @Test
    void nothingIsEnteredFromBlanksAndHalfTypedWordsGoAlong() {
        enter(Kind.NOTE, "   ");
        assertThat(session().item("a4").orElseThrow().notes()).isNull();
        entry.words().set("halv");
        entry.at(new Spot("s1", "a1"));
        assertThat(entry.words().get()).isEqualTo("halv");
    }

    private void enter(Kind kind, String words) {
        entry.choose(kind);
        entry.words().set(words);
        entry.enter();
    }

    private Session session() {
        return workspace.project().get().session("s1");
    }
}
