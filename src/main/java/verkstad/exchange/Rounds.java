package verkstad.exchange;

import tools.jackson.databind.JsonNode;
import verkstad.model.Problem;
import verkstad.model.risk.Secrecy;

/** What a round may not hold. */
final class Rounds {
    private Rounds() {}

    /** A secret round keeps counts alone: ballots in one would tie votes to their voters. */
    static void check(JsonNode document) throws Problem.BadInput {
        var tied = Spot.root(document)
                .all("risks.rounds.*")
                .filter(round -> round.property("secrecy").text().equals(Secrecy.SECRET.code()))
                .flatMap(round -> round.all("ballots"))
                .filter(ballots -> !ballots.value().isEmpty())
                .findFirst();
        if (tied.isPresent())
            throw new Problem.BadInput("problem.json-ballots", tied.get().path());
    }
}
