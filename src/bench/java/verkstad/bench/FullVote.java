package verkstad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.people.Person;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Risk;
import verkstad.model.risk.Risks;
import verkstad.model.risk.Round;
import verkstad.model.risk.RoundBuilder;
import verkstad.model.risk.RoundState;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;

/**
 * The largest vote that the program is made for: a secret round of 40 risks, in the words of the project's own, and 60
 * voters.
 */
final class FullVote {
    static final String ROUND = "full-vote";
    static final int RISKS = 40;
    static final int VOTERS = 60;

    private static final List<String> RISK =
            IntStream.rangeClosed(1, RISKS).mapToObj(i -> "R" + i).toList();
    private static final List<String> VOTER =
            IntStream.rangeClosed(1, VOTERS).mapToObj(i -> "voter-" + i).toList();

    private FullVote() {}

    /** The project with the round open and nobody's vote in it. */
    static Project open() throws Problem.BadInput, Problem.FileTrouble {
        var project = Input.project();
        var people = new ArrayList<>(project.people());
        VOTER.forEach(id -> people.add(new Person(id, "Ann-Charlotte Öqvist " + id, null, null)));
        var own = project.risksOrEmpty().items();
        var risks = new ArrayList<Risk>();
        for (int i = 0; i < RISKS; i++) risks.add(own.get(i % own.size()).withId(RISK.get(i)));
        return project.withPeople(people).withRisks(new Risks(null, risks, List.of(round())));
    }

    /** The same project after everybody has voted, and revealed. */
    static Project revealed() throws Problem.BadInput, Problem.FileTrouble, Problem.Refused {
        var project = open();
        var round = round();
        for (int i = 0; i < VOTERS; i++) round = round.handedOver(voter(i), ballot(i));
        var revealed = round.become(RoundState.CLOSED).become(RoundState.REVEALED);
        return project.withRisks(project.risksOrEmpty().withRounds(List.of(revealed)));
    }

    static Round round() {
        return RoundBuilder.builder()
                .id(ROUND)
                .secrecy(Secrecy.SECRET)
                .state(RoundState.OPEN)
                .risks(RISK)
                .voters(VOTER)
                .collected(List.of(Collected.LAPTOP))
                .build();
    }

    /** The voter in this place, from 0. */
    static String voter(int place) {
        return VOTER.get(place);
    }

    /** What the voter in this place gives: of one mind on some risks, on others not; the same in every run. */
    static List<Slip> ballot(int place) {
        var random = new Random(31L * place + 7);
        return IntStream.range(0, RISKS)
                .mapToObj(i -> new Slip(
                        RISK.get(i), score(1 + i * 7 % 5, i % 4, random), score(1 + i * 3 % 5, (i + 2) % 4, random)))
                .toList();
    }

    private static int score(int around, int width, Random random) {
        return Math.clamp(Math.round(around + random.nextGaussian() * width * 0.6), 1, 5);
    }
}
