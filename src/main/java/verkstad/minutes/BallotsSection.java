package verkstad.minutes;

import org.jspecify.annotations.Nullable;
import verkstad.model.people.Person;
import verkstad.model.risk.Round;
import verkstad.model.risk.Secrecy;
import verkstad.model.risk.Slip;

/** Who gave what where votes were given by name; of a secret round there is nothing to tell. */
final class BallotsSection {
    private record Vote(String voter, Slip slip) {}

    private BallotsSection() {}

    static void add(Page page, Meeting meeting, Round round) {
        if (round.secrecy() != Secrecy.NAMED) return;
        var votes = round.ballots().stream()
                .flatMap(b -> b.scores().stream().map(s -> new Vote(name(meeting, b.voter()), s)))
                .toList();
        if (votes.isEmpty()) return;
        var texts = page.texts();
        page.add(new Grid<Vote>(texts)
                .column("minutes.voter", 80, Vote::voter)
                .column("minutes.risk-id", 30, v -> v.slip().risk())
                .figure("minutes.s", 20, v -> number(v.slip().likelihood()))
                .figure("minutes.k", 20, v -> number(v.slip().impact()))
                .over(texts.get("minutes.ballots"), votes));
    }

    private static String name(Meeting meeting, String voter) {
        return meeting.project().person(voter).map(Person::name).orElse(voter);
    }

    private static String number(@Nullable Integer score) {
        return score == null ? "–" : String.valueOf(score);
    }
}
