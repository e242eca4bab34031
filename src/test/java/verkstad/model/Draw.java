package verkstad.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws values by chance: words as people and software spell them, lists that are absent, empty or short. */
final class Draw {
    private static final List<String> WORDS = List.of(
            "Framtidens bibliotek",
            "Åsö – øvre Ærø, ”så här”",
            "två\nrader\n\n- och en punkt",
            "  blanksteg\t",
            "it's; drop table risk; --",
            "<b>fet</b> & \"citat\" {0} %s \\ /",
            "👩🏽‍🏫 e\u0301 שלום 漢字 \u2028",
            "NULL",
            "0",
            "");

    /** Ids that a 'from' may name, as they come to be. */
    final List<String> origins = new ArrayList<>();

    private final Random random;
    private final int most;
    private int given;

    /** Lists have {@code most} elements at most. */
    Draw(long seed, int most) {
        random = new Random(seed);
        this.most = most;
    }

    boolean yes() {
        return random.nextBoolean();
    }

    int number(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> @Nullable T maybe(Supplier<T> value) {
        return yes() ? value.get() : null;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    <E extends Enum<E>> @Nullable E maybe(Class<E> type) {
        return maybe(() -> one(type));
    }

    <T> @Nullable T maybeOne(List<T> of) {
        return of.isEmpty() ? null : maybe(() -> one(of));
    }

    String text() {
        return one(WORDS) + (yes() ? number(0, 9) : "");
    }

    @Nullable
    String maybeText() {
        return maybe(this::text);
    }

    @Nullable
    Integer maybeNumber(int from, int to) {
        return maybe(() -> number(from, to));
    }

    @Nullable
    Boolean maybeYes() {
        return maybe(this::yes);
    }

    LocalDate date() {
        return LocalDate.of(2020, 1, 1).plusDays(number(0, 3000));
    }

    @Nullable
    LocalDate maybeDate() {
        return maybe(this::date);
    }

    @Nullable
    String maybeTime() {
        return maybe(() -> "%02d:%02d".formatted(number(0, 23), number(0, 59)));
    }

    /** Not stated, empty, or with a few elements. */
    <T> List<T> list(Supplier<T> element) {
        return list(i -> element.get());
    }

    <T> List<T> list(IntFunction<T> element) {
        if (random.nextInt(4) == 0) return yes() ? Lists.notStated() : List.of();
        return IntStream.range(0, number(0, most)).mapToObj(element).toList();
    }

    List<String> texts() {
        return list(this::text);
    }

    /** Some of these, each once, in any order. */
    <T> List<T> some(List<T> of) {
        var shuffled = new ArrayList<>(of);
        java.util.Collections.shuffle(shuffled, random);
        var some = List.copyOf(shuffled.subList(0, number(0, of.size())));
        return some.isEmpty() && yes() ? Lists.notStated() : some;
    }

    /** Ids such as s1, s2. */
    List<String> ids(String prefix) {
        return IntStream.rangeClosed(1, number(0, most))
                .mapToObj(i -> prefix + i)
                .toList();
    }

    /** An id unlike all others. */
    String id(String prefix) {
        return prefix + "-" + ++given;
    }

    /** An id that a 'from' may name. */
    String origin(String prefix) {
        var id = id(prefix);
        origins.add(id);
        return id;
    }

    @Nullable
    String maybeOrigin(String prefix) {
        return maybe(() -> origin(prefix));
    }

    @Nullable
    String maybeFrom() {
        return maybeOne(origins);
    }
}
