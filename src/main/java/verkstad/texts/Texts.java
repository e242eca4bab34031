package verkstad.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import verkstad.model.Coded;
import verkstad.model.Language;
import verkstad.model.Problem;

/** Every text of the program in one language, and dates and numbers as that language writes them. */
public final class Texts {
    /** One file of texts a room, in each language's folder. */
    public static final List<String> ROOMS = List.of(
            "model",
            "problem",
            "cli",
            "minutes",
            "register",
            "shell",
            "project",
            "template",
            "session",
            "board",
            "dots",
            "voting",
            "futures",
            "communication",
            "risk",
            "round",
            "reveal",
            "projector",
            "thread",
            "find",
            "help",
            "bin",
            "rehearsal",
            "published");

    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();
    private final Language language;
    private final Map<String, String> patterns = new HashMap<>();

    private Texts(Language language) {
        this.language = language;
        for (var room : ROOMS) load(room);
    }

    /** The texts in this language. */
    public static Texts in(Language language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    /** The text with this key, its gaps {0}, {1} … filled; the key itself where there is no such text. */
    public String get(String key, Object... arguments) {
        var pattern = patterns.getOrDefault(key, key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** The word for a constant of the model: text {@code prefix.code}. */
    public String word(String prefix, Coded constant) {
        return get(prefix + "." + constant.code());
    }

    public String get(Problem problem) {
        return get(problem.key(), problem.arguments());
    }

    /** 27 november 2020, 27. november 2020, 27 November 2020. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    /** 27 nov., 27. nov., 27 Nov: where the year goes without saying. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(get("model.short-date"), language.locale())
                .format(date);
    }

    /** A number with as many decimals as it has, 2,5 or 2.5, without grouping. */
    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A number with just the decimals of its scale, 0,40 or 0.40, so that many stand in line. */
    public String measured(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private void load(String room) {
        var name = "/verkstad/texts/" + language.code() + "/" + room + ".properties";
        try (var stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException(name);
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            texts.forEach((key, text) -> patterns.put((String) key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
