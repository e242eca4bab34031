package verkstad.minutes.writers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verkstad.BesideTheScreen;
import verkstad.VeraPdf;
import verkstad.exchange.Samples;
import verkstad.minutes.Cases;
import verkstad.minutes.Edition;
import verkstad.minutes.Hostile;
import verkstad.minutes.Minutes;
import verkstad.minutes.Profile;
import verkstad.minutes.Written;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.storage.Fault;
import verkstad.storage.Faults;

/** What an independent checker of accessible and archivable PDF says: no failure at all. */
@BesideTheScreen
@Fault
class VeraPdfTest {
    @Test
    void theCasesPass() throws Exception {
        for (var project : List.of(Cases.fyrbodal(), Cases.gota())) assertPasses(project);
        Faults.tell("F31", "minutes of the cases against PDF/UA-1 and PDF/A-2a", 4, 0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSamplePassesInEveryLanguage(Language language) throws Exception {
        assertPasses(Samples.in(language));
    }

    @Test
    void hostileTextPasses() throws Exception {
        assertPasses(Hostile.project(500));
        Faults.tell("F31", "minutes full of hostile text against the same", 2, 0);
    }

    private static void assertPasses(Project project) throws Exception {
        for (var session : project.sessions()) {
            var document = Minutes.of(project, session.id(), Edition.DEFAULT.withProfile(Profile.ARCHIVE));
            VeraPdf.assertPasses(Written.bytes(document, new PdfWriter()), document.fullTitle());
        }
    }
}
