package verkstad.ui.risk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verkstad.model.Language;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.ui.Gallery.Size;
import verkstad.ui.NoTakeover;
import verkstad.ui.WorkspaceGallery;
import verkstad.ui.session.SessionSample;
import verkstad.ui.theme.Look;

/** What a voter sees where much or little is to be shown, in each language and look. */
class BallotGalleryTest {
    private static final String LONG = "Vikande intresse och deltagande mot slutet av förstudien på grund av osäkerhet"
            + " kring förutsättningarna för hantering av resultatet, samtidigt som nyckelpersoner i"
            + " dataskyddsombudsorganisationen byts ut och kommunfullmäktige skjuter upp beslutet";

    @TempDir
    Path folder;

    @Test
    void theNamesArePictured() {
        for (int voters : List.of(12, 30, 60)) {
            vote("vote-names-" + voters, crowd(voters), Size.LAPTOP, Look.LIGHT, Language.SV, v -> v.sitDown());
            vote("vote-names-" + voters, crowd(voters), Size.PROJECTOR, Look.DARK, Language.NN, v -> v.sitDown());
        }
    }

    @Test
    void theLongestAndTheShortestBallotArePictured() {
        for (var language : Language.values()) {
            vote("vote-ballot-long", worded(LONG), Size.LAPTOP, Look.LIGHT, language, v -> answered(v, 3));
            vote("vote-ballot-long", worded(LONG), Size.LAPTOP, Look.HIGH_CONTRAST, language, v -> answered(v, 3));
        }
        vote("vote-ballot-long", worded(LONG), Size.PROJECTOR, Look.DARK, Language.NB, v -> answered(v, 3));
        vote("vote-ballot-short", worded(null), Size.LAPTOP, Look.HIGH_CONTRAST, Language.NN, v -> answered(v, 0));
        vote("vote-ballot-short", worded(null), Size.PROJECTOR, Look.LIGHT, Language.SV, v -> answered(v, 0));
    }

    @Test
    void aBallotOfFortyRisksIsPictured() {
        var project = open(RiskSample.project(40));
        vote("vote-ballot-40", project, Size.LAPTOP, Look.LIGHT, Language.SV, v -> answered(v, 17));
        vote("vote-ballot-40", project, Size.LAPTOP, Look.DARK, Language.EN, v -> answered(v, 39));
        vote("vote-review-40", project, Size.LAPTOP, Look.LIGHT, Language.SV, v -> answered(v, 40));
        vote("vote-review-40", project, Size.PROJECTOR, Look.HIGH_CONTRAST, Language.NB, v -> answered(v, 40));
    }

    /** This many risks have both numbers, and the next one has its first. */
    private static void answered(VotingViewModel voting, int risks) {
        voting.sitDown();
        voting.take("p3");
        for (int i = 0; i < risks; i++) {
            voting.score(1 + i % 5);
            voting.score(1 + i * 2 % 5);
            voting.next();
        }
        voting.score(4);
    }

    /** The first risks say as much as one may wish to, or only what they must. */
    private static Project worded(@org.jspecify.annotations.Nullable String words) {
        var project = RiskSample.project(5);
        var register = project.risksOrEmpty();
        var items = register.items().stream()
                .map(r -> words == null
                        ? r.withThreat("Frost").withVulnerability(null).withConsequence(null)
                        : r.withThreat(words)
                                .withVulnerability(words + ". " + words)
                                .withConsequence(words))
                .toList();
        return open(project.withRisks(register.withItems(items)));
    }

    private static Project open(Project project) {
        return RiskSample.withRound(project, RoundState.OPEN, Secrecy.SECRET, new int[][] {{2, 2}});
    }

    private static Project crowd(int voters) {
        var project = open(RiskSample.project(5));
        var crowd = SessionSample.people(voters);
        var register = project.risksOrEmpty();
        var ids = crowd.people().stream().map(p -> p.id()).toList();
        var round = register.rounds().getFirst().withVoters(ids).withVoted(ids.subList(0, voters / 4));
        return project.withOrganisations(crowd.organisations())
                .withPeople(crowd.people())
                .withRisks(register.withRounds(Lists.replaced(register.rounds(), 0, round)));
    }

    private void vote(
            String name, Project project, Size size, Look look, Language language, Consumer<VotingViewModel> steps) {
        new WorkspaceGallery(folder).picture(name, size, look, language, project, (workspace, texts) -> {
            var voting = new VotingViewModel(workspace, "o1");
            steps.accept(voting);
            return new VotingView(voting, texts, new NoTakeover());
        });
    }
}
