package verkstad.ui.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import verkstad.model.risk.Demand;
import verkstad.model.risk.Missing;
import verkstad.model.session.Action;
import verkstad.texts.Texts;
import verkstad.ui.controls.Chip;
import verkstad.ui.controls.Chip.Tone;
import verkstad.ui.controls.WrappingRow;

/** What the rule demands of a risk, what the group wants, and what is done, as chips in words. */
final class MeasureChips extends WrappingRow {
    MeasureChips(RegisterViewModel.Line line, Texts texts) {
        getStyleClass().add("chips");
        setFillHeight(false);
        for (var chip : chips(line, texts)) {
            chip.setWrapText(true);
            chip.setMinHeight(USE_PREF_SIZE);
            getChildren().add(chip);
        }
    }

    static List<Chip> chips(RegisterViewModel.Line line, Texts texts) {
        var risk = line.risk();
        var chips = new ArrayList<Chip>();
        if (risk.isIssue()) chips.add(new Chip(texts.get("risk.chip-issue"), Tone.CALM));
        if (risk.isClosed()) chips.add(new Chip(texts.get("risk.chip-closed"), Tone.CALM));
        if (!risk.measures().isEmpty()) {
            var tone = line.isWaiting() ? Tone.CALM : Tone.GOOD;
            measures(risk.measures(), texts).forEach(words -> chips.add(new Chip(words, tone)));
        } else if (risk.accepted() != null && !line.isWaiting()) {
            chips.add(new Chip(texts.get("risk.chip-accepted", risk.accepted().by()), Tone.CALM));
        }
        if (line.isWaiting()) chips.add(new Chip(waiting(line, texts), Tone.WARN));
        boolean wanted = Boolean.TRUE.equals(risk.measureWanted());
        if (wanted && risk.measures().isEmpty() && !line.result().demand().isDemanded()) {
            chips.add(new Chip(texts.get("risk.chip-wanted"), Tone.CALM));
        }
        return chips;
    }

    /** How many there are and who sees to the first; and when, by itself, since both do not go on one line. */
    private static List<String> measures(List<Action> measures, Texts texts) {
        var first = measures.getFirst();
        var count = texts.get("risk.chip-measures", measures.size());
        var words = new ArrayList<String>();
        words.add(first.who() == null ? count : count + " · " + first.who());
        if (first.due() != null) {
            words.add(texts.shortDate(first.due()));
        } else if (first.when() != null) {
            words.add(first.when());
        }
        return words;
    }

    private static String waiting(RegisterViewModel.Line line, Texts texts) {
        if (!line.missing().contains(Missing.MEASURE)) {
            return texts.get(
                    "risk.chip-lacks",
                    line.missing().stream()
                            .map(m -> texts.word("risk.missing", m))
                            .collect(Collectors.joining(", ")));
        }
        return texts.get(line.result().demand() == Demand.BY_IMPACT ? "risk.chip-by-impact" : "risk.chip-missing");
    }
}
