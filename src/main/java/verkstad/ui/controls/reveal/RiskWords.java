package verkstad.ui.controls.reveal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import verkstad.model.risk.Axis;
import verkstad.model.risk.Spread;
import verkstad.projector.RoundSlide;
import verkstad.texts.Texts;

/** Honest words about a risk's numbers: what is so, and what should be talked about. */
final class RiskWords {
    /** At most one in so many is few. */
    private static final int FEW = 4;

    /** In characters: what is longer than this is broken where it must be. */
    private static final int UNBROKEN = 32;

    private static final char NO_BREAK = '\u00a0';

    private final Texts texts;

    RiskWords(Texts texts) {
        this.texts = texts;
    }

    /** The threat, on one line or more, above what is said of it. */
    VBox under(RoundSlide.Revealed risk, boolean wraps, List<String> calm, List<String> warnings) {
        var threat = new Label(risk.row().threat());
        threat.getStyleClass().add("reveal-threat");
        threat.setWrapText(wraps);
        threat.setMinHeight(Region.USE_PREF_SIZE);
        threat.setMaxWidth(Double.MAX_VALUE);
        var words = new VBox(threat);
        if (!calm.isEmpty() || !warnings.isEmpty()) words.getChildren().add(flow(calm, warnings));
        return words;
    }

    /** The three results in one line of words. */
    List<String> results(RoundSlide.Revealed risk) {
        var spread = risk.spread();
        var said = new ArrayList<String>();
        if (spread.highest() != null) {
            said.add(texts.get("reveal.highest-is", pair(Axis::highest, spread.likelihood(), spread.impact())));
        }
        if (spread.highestSlip() != null) said.add(texts.get("reveal.slip-is", spread.highestSlip()));
        if (spread.median() != null) said.add(texts.get("reveal.median-is", medians(risk)));
        return said;
    }

    /** How many stand behind the highest, or the ranges where that may not be told; and who could not judge. */
    List<String> behind(RoundSlide.Revealed risk) {
        var said = new ArrayList<String>();
        var spread = risk.spread();
        each(spread, (name, axis) -> {
            if (!axis.isCounted() && axis.range() == 0) {
                said.add(name + " " + axis.highest());
            } else if (!axis.isCounted()) {
                said.add(texts.get("reveal.range-of", name, axis.lowest(), axis.highest()));
            } else {
                said.add(behind(name, axis));
            }
        });
        if (spread.abstained() > 0) said.add(texts.get("reveal.abstained", spread.abstained()));
        return said;
    }

    /** How many stand behind the highest, where they are few. */
    List<String> fewBehind(RoundSlide.Revealed risk) {
        var said = new ArrayList<String>();
        each(risk.spread(), (name, axis) -> {
            boolean few = axis.range() > 0 && axis.behindHighest() * FEW <= axis.scored();
            if (axis.isCounted() && few) said.add(behind(name, axis));
        });
        return said;
    }

    private String behind(String name, Axis axis) {
        return texts.get("reveal.behind", name, axis.highest(), axis.behindHighest(), axis.scored());
    }

    /** That no single slip demands what the highest do. */
    List<String> nobodysOwn(RoundSlide.Revealed risk) {
        return risk.isNobodysOwn() ? List.of(texts.get("reveal.no-slip")) : List.of();
    }

    /** Where the room disagrees, from where to where. */
    List<String> apart(RoundSlide.Revealed risk) {
        var said = new ArrayList<String>();
        each(risk.spread(), (name, axis) -> {
            if (axis.isDisagreement()) said.add(texts.get("reveal.apart", name, axis.lowest(), axis.highest()));
        });
        return said;
    }

    /** What the bars beside the words show: where the room disagrees, and where one slip stands alone. */
    List<String> flags(RoundSlide.Revealed risk) {
        var said = new ArrayList<String>();
        each(risk.spread(), (name, axis) -> {
            if (axis.isDisagreement()) said.add(texts.get("reveal.apart-on", name));
            if (axis.isLoneHighest()) said.add(texts.get("reveal.alone", axis.highest()));
        });
        return said;
    }

    private void each(Spread spread, BiConsumer<String, Axis> say) {
        if (spread.likelihood() != null) say.accept(texts.get("risk.likelihood"), spread.likelihood());
        if (spread.impact() != null) say.accept(texts.get("risk.impact"), spread.impact());
    }

    /** The medians of both axes as a product. */
    String medians(RoundSlide.Revealed risk) {
        var spread = risk.spread();
        return texts.get(
                "reveal.product",
                spread.likelihood() == null ? "–" : number(spread.likelihood().median()),
                spread.impact() == null ? "–" : number(spread.impact().median()));
    }

    /** Both axes' numbers as a product. */
    String pair(ToIntFunction<Axis> of, @Nullable Axis likelihood, @Nullable Axis impact) {
        return texts.get(
                "reveal.product",
                likelihood == null ? "–" : String.valueOf(of.applyAsInt(likelihood)),
                impact == null ? "–" : String.valueOf(of.applyAsInt(impact)));
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? "–" : texts.number(number);
    }

    /** A line ends between two of these, and not within one, unless that is long. */
    private static TextFlow flow(List<String> calm, List<String> warnings) {
        var flow = new TextFlow(text(joined(calm), "reveal-sentence"));
        if (!warnings.isEmpty()) {
            if (!calm.isEmpty()) flow.getChildren().add(text(" · ", "reveal-sentence"));
            flow.getChildren().add(text(joined(warnings), "reveal-warning"));
        }
        return flow;
    }

    private static String joined(List<String> parts) {
        return parts.stream()
                .map(part -> part.length() > UNBROKEN ? part : part.replace(' ', NO_BREAK))
                .collect(Collectors.joining(" · "));
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
