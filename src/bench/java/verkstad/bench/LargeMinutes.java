package verkstad.bench;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import verkstad.exchange.ExchangeReader;
import verkstad.model.Problem;
import verkstad.model.Project;

/** A session of 300 agenda items, 500 risks voted on in three rounds, and 200 bills. */
final class LargeMinutes {
    private static final int ITEMS = 300;
    private static final int RISKS = 500;
    private static final int ROUNDS = 3;
    private static final int BILLS = 200;
    private static final int VOTERS = 5;
    private static final String SENTENCE =
            "Flera av kommunerna har inte inkommit med det underlag som behövs för att kunna göra en likvärdig"
                    + " jämförelse. ";

    private LargeMinutes() {}

    static Project project() throws Problem.BadInput {
        var document = """
            {"format": "verkstad-project", "version": 1, "project": {"title": "Stort uppdrag", "language": "sv"},
             "people": [%s],
             "sessions": [{"id": "s1", "title": "Det stora mötet", "present": [%s], "agenda": [%s]}],
             "futures": [{"id": "f1", "session": "s1", "year": 2035, "scenario": "Det är 2035.", "headlines": [%s]}],
             "risks": {"items": [%s], "rounds": [%s]}}
            """.formatted(
                        each(VOTERS, i -> "{\"id\": \"p" + i + "\", \"name\": \"Person " + i + "\"}"),
                        each(VOTERS, i -> "\"p" + i + "\""),
                        each(ITEMS, LargeMinutes::item),
                        each(BILLS, LargeMinutes::bill),
                        each(RISKS, LargeMinutes::risk),
                        each(ROUNDS, LargeMinutes::round));
        return ExchangeReader.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String item(int i) {
        var activity = i == 1 ? ", \"activity\": {\"kind\": \"risks\"}" : "";
        return """
            {"id": "a%d", "title": "Punkt %d", "kind": "discussion", "responsible": "Sanna", "notes": "%s",
             "discussion": "%s"%s}
            """.formatted(i, i, SENTENCE.repeat(3).strip(), SENTENCE.strip(), activity);
    }

    private static String bill(int i) {
        return """
            {"headline": "Löpsedel %d: alla svarar på elva sekunder", "group": "Grupp %d", "audience": "Gunvor, 88",
             "story": "%s", "lines": ["Lugn röst, snabb bil"]}
            """.formatted(i, i, SENTENCE.strip());
    }

    private static String risk(int i) {
        return """
            {"id": "R%d", "threat": "Hot %d: %s", "vulnerability": "%s", "consequence": "%s",
             "notes": [{"session": "s1", "text": "%s", "discussion": "%s"}]}
            """.formatted(
                        i, i, SENTENCE.strip(), SENTENCE.strip(), SENTENCE.strip(), SENTENCE.strip(), SENTENCE.strip());
    }

    private static String round(int i) {
        return """
            {"id": "o%d", "session": "s1", "secrecy": "secret", "state": "revealed", "collected": ["laptop"],
             "risks": [%s], "voters": [%s], "voted": [%s], "slips": [%s]}
            """.formatted(
                        i,
                        each(RISKS, r -> "\"R" + r + "\""),
                        each(VOTERS, v -> "\"p" + v + "\""),
                        each(VOTERS, v -> "\"p" + v + "\""),
                        each(RISKS * VOTERS, s -> slip(i, s)));
    }

    private static String slip(int round, int slip) {
        int risk = (slip - 1) / VOTERS + 1;
        return "{\"risk\": \"R%d\", \"likelihood\": %d, \"impact\": %d}"
                .formatted(risk, 1 + (risk + slip + round) % 5, 1 + (risk * slip) % 5);
    }

    private static String each(int count, IntFunction<String> one) {
        return IntStream.rangeClosed(1, count).mapToObj(one).collect(Collectors.joining(", "));
    }
}
