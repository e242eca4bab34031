package verkstad.minutes;

import java.util.Collection;
import java.util.stream.Collectors;
import verkstad.model.risk.Collected;
import verkstad.model.risk.Round;
import verkstad.model.risk.Secrecy;
import verkstad.texts.Texts;

/** How votes were gathered, and how they were kept secret. */
final class VotingSection {
    private VotingSection() {}

    static void add(Page page, Meeting meeting) {
        var rounds = meeting.rounds();
        if (rounds.isEmpty()) return;
        var texts = page.texts();
        page.heading(1, "minutes.voting");
        for (var secrecy : Secrecy.values()) {
            if (rounds.stream().anyMatch(r -> r.secrecy() == secrecy)) {
                page.prose(kept(texts, meeting, secrecy));
            }
        }
        var how = collected(
                texts,
                rounds.stream()
                        .map(Round::collected)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet()));
        if (!how.isEmpty()) page.prose(texts.get("minutes.voting-gathered", how));
    }

    private static String kept(Texts texts, Meeting meeting, Secrecy secrecy) {
        boolean told = secrecy == Secrecy.NAMED && meeting.profile().tellsEverything();
        return told ? texts.get("minutes.voting-named-told") : texts.word("minutes.voting-kept", secrecy);
    }

    /** How votes were gathered, in words. */
    static String collected(Texts texts, Collection<Collected> how) {
        return how.stream()
                .distinct()
                .sorted()
                .map(c -> texts.word("minutes.collected", c))
                .collect(Collectors.joining(", "));
    }
}
