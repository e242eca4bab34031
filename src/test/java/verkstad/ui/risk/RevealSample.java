package verkstad.ui.risk;

import java.util.Random;
import java.util.stream.IntStream;
import verkstad.model.Lists;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.risk.Remark;
import verkstad.model.risk.Risk;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundKind;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;

/** Revealed rounds of groups as they are: on some risks of one mind, on others not. */
public final class RevealSample {
    private RevealSample() {}

    /** A project with one revealed secret round, o1. */
    public static Project voted(int risks, int voters) {
        return withRound(RiskSample.project(risks), voters, 1, RoundKind.SCORE);
    }

    /** The same with a second round, o2, in which the group has come closer on most risks. */
    public static Project twice(int risks, int voters) {
        return withRound(voted(risks, voters), voters, 0.5, RoundKind.SCORE);
    }

    /** The same with a round, o2, of what is left after the measures. */
    public static Project residual(int risks, int voters) {
        return withRound(voted(risks, voters), voters, 0.4, RoundKind.RESIDUAL);
    }

    /** The project with words on the risks of its first round. */
    public static Project remarked(Project project) {
        var register = project.risksOrEmpty();
        var round = register.rounds().getFirst();
        var said = round.risks().stream()
                .map(r -> new Remark(r, "Förra gången ställde två kommuner in utan att säga till"))
                .toList();
        var differs = round.risks().stream()
                .map(r -> new Remark(r, "Om en avhoppad kommun räcker för att underlaget inte går att använda"))
                .toList();
        var remarked = round.withReasons(said).withFindings(differs);
        return project.withRisks(register.withRounds(Lists.replaced(register.rounds(), 0, remarked)));
    }

    private static Project withRound(Project project, int voters, double width, RoundKind kind) {
        var register = project.risksOrEmpty();
        var ids = register.items().stream().map(Risk::id).toList();
        var round = RoundBuilder.builder()
                .id("o" + (register.rounds().size() + 1))
                .session("s1")
                .kind(kind)
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(ids)
                .seats(voters)
                .build();
        for (int voter = 0; voter < voters; voter++) {
            var random = new Random(voter * 31L + 7);
            double lower = kind == RoundKind.RESIDUAL ? 1 : 0;
            var slips = IntStream.range(0, ids.size())
                    .mapToObj(i -> new Slip(
                            ids.get(i),
                            score(1 + i * 7 % 4 - lower, (i % 4) * width, random),
                            score(1 + i * 3 % 5 - lower, ((i + 2) % 3) * width, random)))
                    .toList();
            try {
                round = round.handedOver(null, slips);
            } catch (Problem.Refused e) {
                throw new AssertionError(e);
            }
        }
        return project.withRisks(
                register.withRounds(Lists.plus(register.rounds(), round.withState(RoundState.REVEALED))));
    }

    private static int score(double around, double width, Random random) {
        return Math.clamp(Math.round(around + random.nextGaussian() * width * 0.8), 1, 5);
    }
}
