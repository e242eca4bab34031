package verkstad.ui.controls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import verkstad.model.Language;

/**
 * How a value is written in a field.
 *
 * @param written the one way in which the program writes it
 * @param read the value of a text, written in any of the ways that people write it; empty where it is none
 */
public record Writing<T>(Function<T, String> written, Function<String, Optional<T>> read) {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    /** A time of day, kept as HH:mm; 9, 9.30 and 0930 are read as well. */
    public static final Writing<String> TIME = new Writing<>(time -> time, Writing::time);

    /** A number of minutes, from 0 to 1440. */
    public static final Writing<Integer> MINUTES = new Writing<>(
            minutes -> Integer.toString(minutes),
            text -> text.strip().matches("[0-9]{1,4}")
                    ? Optional.of(Integer.valueOf(text.strip())).filter(m -> m <= 24 * 60)
                    : Optional.empty());

    /** A whole number within bounds, both of them in; from 0 to 999999 at the widest. */
    public static Writing<Integer> number(int from, int to) {
        return new Writing<>(
                number -> Integer.toString(number),
                text -> text.strip().matches("[0-9]{1,6}")
                        ? Optional.of(Integer.valueOf(text.strip())).filter(n -> n >= from && n <= to)
                        : Optional.empty());
    }

    /** A date as the language's people write it in figures; the other languages' ways are read as well. */
    public static Writing<LocalDate> date(Language language) {
        var form = DateTimeFormatter.ofPattern(
                switch (language) {
                    case SV -> "uuuu-MM-dd";
                    case NB, NN -> "dd.MM.uuuu";
                    case EN -> "dd/MM/uuuu";
                });
        return new Writing<>(form::format, Writing::date);
    }

    private static Optional<LocalDate> date(String text) {
        return DATES.stream()
                .flatMap(form -> date(text.strip(), form).stream())
                .filter(date -> date.getYear() >= 1000 && date.getYear() <= 9999)
                .findFirst();
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> time(String text) {
        var digits = text.strip().replaceAll("[:.]", "");
        if (!text.strip().matches("[0-9]{1,2}([:.]?[0-9]{2})?")) return Optional.empty();
        int number = Integer.parseInt(digits);
        int hour = digits.length() > 2 ? number / 100 : number;
        int minute = digits.length() > 2 ? number % 100 : 0;
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of("%02d:%02d".formatted(hour, minute));
    }
}
