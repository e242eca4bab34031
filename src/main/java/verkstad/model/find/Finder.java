package verkstad.model.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds by name, then by what is written.
 *
 * @param <T> what is looked through
 */
public record Finder<T>(Function<T, String> name, Function<T, List<String>> texts) {
    private static final int AFTER_ALL_NAMES = 1_000_000;

    /**
     * Something that was found.
     *
     * @param excerpt the sentence that it was found in; null where it was found by its name
     */
    public record Found<T>(T what, int rank, @Nullable Excerpt excerpt) {}

    /**
     * What answers to this, best first: by rank, then shorter names first, then as they were given. Of one thing only
     * the best is told. Scattered letters count only where nothing else answers.
     *
     * @param most how many are told at most
     */
    public List<Found<T>> find(Wanted wanted, List<T> among, int most) {
        if (wanted.isEmpty()) return List.of();
        var found = new ArrayList<Found<T>>();
        for (var each : among) look(wanted, each).ifPresent(found::add);
        boolean sure = found.stream().anyMatch(f -> f.rank() < Wanted.SCATTERED);
        return found.stream()
                .filter(f -> !sure || f.rank() < Wanted.SCATTERED || f.excerpt() != null)
                .sorted(Comparator.<Found<T>>comparingInt(Found::rank)
                        .thenComparingInt(f -> f.excerpt() == null
                                ? name.apply(f.what()).length()
                                : 0))
                .limit(most)
                .toList();
    }

    private Optional<Found<T>> look(Wanted wanted, T each) {
        var rank = wanted.rank(name.apply(each));
        if (rank.isPresent()) return Optional.of(new Found<>(each, rank.getAsInt(), null));
        return texts.apply(each).stream()
                .flatMap(t -> wanted.in(t).stream())
                .findFirst()
                .map(excerpt -> new Found<>(each, AFTER_ALL_NAMES, excerpt));
    }
}
