package verkstad.workspace;

import java.util.List;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.change.RoundChange;
import verkstad.model.people.Person;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;

/** Three people who vote in secret on one risk. */
final class SecretVote {
    private static final String ROUND = "hemlig";
    private static final String RISK = "R1";
    private static final List<String> VOTERS = List.of("v1", "v2", "v3");

    private SecretVote() {}

    /** Nobody has voted yet. */
    static Project project() {
        var people =
                VOTERS.stream().map(v -> new Person(v, "Namn " + v, null, null)).toList();
        var round = RoundBuilder.builder()
                .id(ROUND)
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(List.of(RISK))
                .voters(VOTERS)
                .build();
        var risk = RiskBuilder.builder().id(RISK).threat("T").build();
        return Project.empty("P", Language.SV)
                .withPeople(people)
                .withRisks(new Risks(null, List.of(risk), List.of(round)));
    }

    static void vote(Workspace workspace, String voter) {
        workspace.apply(new RoundChange.BallotHandedOver(ROUND, voter, List.of(new Slip(RISK, 3, 4))));
    }

    static List<String> voted(Project project) {
        return round(project).voted();
    }

    /** How many slips there are. */
    static int slips(Project project) {
        return round(project).tallies().stream().mapToInt(t -> t.count()).sum();
    }

    private static Round round(Project project) {
        return project.risksOrEmpty().round(ROUND).orElseThrow();
    }
}
