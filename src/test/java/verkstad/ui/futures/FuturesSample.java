package verkstad.ui.futures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import verkstad.model.futures.CritiqueBuilder;
import verkstad.model.futures.FuturesWorkshop;
import verkstad.model.futures.Parked;
import verkstad.model.futures.Phase;
import verkstad.model.futures.RoadKind;
import verkstad.model.futures.RoadStepBuilder;

/** A futures workshop with as much in it as a full day leaves. */
public final class FuturesSample {
    private FuturesSample() {}

    /** Twenty steps in one year, long words everywhere, wishes still to be found. */
    public static FuturesWorkshop full(FuturesWorkshop workshop) {
        var critique = IntStream.range(0, 30)
                .mapToObj(i -> CritiqueBuilder.builder()
                        .text(
                                i % 4 == 0
                                        ? "Ansvaret är otydligt mellan kommunerna och ingen vet vem som har mandat att"
                                                + " bestämma när det verkligen gäller, allra minst på en fredag"
                                                + " eftermiddag"
                                        : "Krångligt " + i)
                        .dots(i < 8 ? 9 - i / 2 : null)
                        .build())
                .toList();
        var steps = new ArrayList<>(workshop.road());
        for (int i = 0; i < 20; i++)
            steps.add(RoadStepBuilder.builder()
                    .text(
                            i % 5 == 0
                                    ? "Alla länets kommuner har skrivit under avtalet om gemensam drift, förvaltning"
                                            + " och vidareutveckling av webben"
                                    : "Steg " + (i + 1))
                    .kind(RoadKind.STEP)
                    .year(2029)
                    .build());
        steps.add(RoadStepBuilder.builder()
                .text("Första gemensamma mötet")
                .kind(RoadKind.STEP)
                .year(2026)
                .build());
        steps.add(RoadStepBuilder.builder()
                .text("Utan år än så länge")
                .kind(RoadKind.STEP)
                .build());
        return workshop.withCritique(critique)
                .withYear(2036)
                .withRoad(steps)
                .withParked(List.of(
                        new Parked("Köp ett nytt system", Phase.CRITIQUE),
                        new Parked(
                                "Det där går aldrig, så länge upphandlingen ser ut som den gör och juristerna säger att"
                                        + " varje kommun måste äga sina egna uppgifter",
                                Phase.FANTASY)));
    }
}
