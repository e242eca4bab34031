package verkstad.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What each reader is told, and who the minutes come from. */
class EditionTest {
    @Test
    void participantsAreToldTheOutcomeTheCommissionerHowVotesLayAndTheArchiveWhoGaveWhatByName() throws Exception {
        var participants = told(Profile.PARTICIPANTS, "named");
        assertThat(participants).contains("Röstade", "3 av 3", "Så gick röstningen till");
        assertThat(participants).doesNotContain("Gav högsta S", "Ada", "Cia");
        var commissioner = told(Profile.COMMISSIONER, "named");
        assertThat(commissioner).contains("Gav högsta S", "Åtgärd krävs när").doesNotContain("Ada", "Cia");
        assertThat(told(Profile.ARCHIVE, "named")).contains("Gav högsta S", "Ada", "Cia");
    }

    @Test
    void whatIsSecretIsSecretInEveryProfile() throws Exception {
        for (var profile : Profile.values()) {
            assertThat(told(profile, "secret")).doesNotContain("Ada", "Cia", "p1", "p3");
        }
    }

    @Test
    void theCommissionerStandsAtTheTopUnlessItIsToBeLeftOut() throws Exception {
        var project = Cases.fyrbodal();
        for (boolean letterhead : new boolean[] {true, false}) {
            var document = Minutes.of(project, "s1", Edition.DEFAULT.withLetterhead(letterhead));
            for (var text :
                    List.of(Written.docxText(document), Written.pdfText(document), Written.markdown(document))) {
                assertThat(text.contains("E-råd, Fyrbodals kommunalförbund")).isEqualTo(letterhead);
            }
        }
    }

    private static String told(Profile profile, String secrecy) throws Exception {
        var project = SecrecyTest.project(secrecy, "revealed");
        return Written.markdown(Minutes.of(project, "s1", Edition.DEFAULT.withProfile(profile)));
    }
}
