package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import verkstad.model.Lists;
import verkstad.model.Project;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RiskBuilder;
import verkstad.model.risk.RiskStatus;
import verkstad.model.risk.RisksBuilder;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;
import verkstad.model.session.ActionBuilder;
import verkstad.ui.session.SessionSample;

/** Registers as they are in real life, for tests and pictures. */
public final class RiskSample {
    private static final List<String> THREATS = List.of(
            "Ändrat uppdrag för e-samordnarrollen",
            "Projektmedlemmar kan inte prioritera att delta i projektet",
            "Ofullständig information från kommunerna",
            "Vikande intresse och deltagande mot slutet av förstudien på grund av osäkerhet kring förutsättningarna"
                    + " för hantering av resultatet",
            "Svårt att planera långsiktigt i rådande situation");

    private RiskSample() {}

    /** A project with six people, five of them present, and this many risks. */
    public static Project project(int risks) {
        var project = SessionSample.project();
        var present = project.people().stream().limit(5).map(p -> p.id()).toList();
        return project.withSessions(List.of(
                        project.sessions().getFirst().withPresent(present).withAbsent(List.of("p6"))))
                .withRisks(RisksBuilder.builder()
                        .items(IntStream.rangeClosed(1, risks)
                                .mapToObj(RiskSample::risk)
                                .toList())
                        .rounds(List.of())
                        .build());
    }

    /**
     * The project with one more round in it, in which each of these rows is one slip's (likelihood, impact) on R1, R2
     * ….
     */
    public static Project withRound(Project project, RoundState state, Secrecy secrecy, int[][]... ballots) {
        var register = project.risksOrEmpty();
        var risks = register.items().stream().map(Risk::id).toList();
        var voters = project.people().stream().limit(5).map(p -> p.id()).toList();
        var round = open("o" + (register.rounds().size() + 1), secrecy, risks, voters);
        for (int i = 0; i < ballots.length; i++) round = handedOver(round, voters.get(i), slips(risks, ballots[i]));
        return project.withRisks(register.withRounds(Lists.plus(register.rounds(), round.withState(state))));
    }

    /** One slip for each risk; a pair of noughts abstains. */
    public static List<Slip> slips(List<String> risks, int[][] scores) {
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < risks.size(); i++) {
            var pair = scores[i % scores.length];
            slips.add(new Slip(risks.get(i), pair[0] == 0 ? null : pair[0], pair[1] == 0 ? null : pair[1]));
        }
        return slips;
    }

    static Round open(String id, Secrecy secrecy, List<String> risks, List<String> voters) {
        return RoundBuilder.builder()
                .id(id)
                .session("s1")
                .secrecy(secrecy)
                .state(RoundState.OPEN)
                .risks(risks)
                .voters(voters)
                .collected(List.of(Collected.LAPTOP))
                .build();
    }

    private static Round handedOver(Round round, String voter, List<Slip> slips) {
        try {
            return round.handedOver(voter, slips);
        } catch (verkstad.model.Problem.Refused e) {
            throw new AssertionError(e);
        }
    }

    private static Risk risk(int number) {
        var risk = RiskBuilder.builder()
                .id("R" + number)
                .threat(THREATS.get((number - 1) % THREATS.size()))
                .vulnerability("Förmågekartläggningen bygger på en samlad bild av alla kommunernas förmågor")
                .consequence("Underlaget får en bristande kvalitet och återspeglar inte verkligheten")
                .status(RiskStatus.OPEN)
                .likelihood(1 + number * 3 % 5)
                .impact(1 + number * 2 % 5)
                .build();
        return number % 3 == 0
                ? risk.withMeasures(List.of(ActionBuilder.builder()
                        .what("Arbeta aktivt med påminnelse")
                        .who("Projektledningen")
                        .build()))
                : risk;
    }
}
