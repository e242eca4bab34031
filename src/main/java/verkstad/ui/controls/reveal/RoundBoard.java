package verkstad.ui.controls.reveal;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import verkstad.projector.RoundSlide;
import verkstad.projector.Slide;
import verkstad.texts.Texts;

/** What there is to see of a revealed round, the same for the room and for the facilitator. */
public final class RoundBoard extends VBox {
    private final Texts texts;

    public RoundBoard(RoundSlide slide, Texts texts) {
        this.texts = texts;
        getStyleClass().add("reveal");
        var body = body(slide);
        if (!(slide instanceof RoundSlide.Spotlight)) {
            body.getStyleClass().add("reveal-room");
            body.setMinHeight(0);
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(slide), body);
    }

    private Region body(RoundSlide slide) {
        return switch (slide) {
            case RoundSlide.Reveal s -> new MapBody(s, texts);
            case RoundSlide.Results s -> ResultList.of(s, texts);
            case RoundSlide.Distributions s -> DistributionList.of(s, texts);
            case RoundSlide.Spotlight s -> SpotlightCard.of(s, texts);
            case RoundSlide.Comparison s -> ComparisonList.of(s, texts);
        };
    }

    private HBox head(RoundSlide slide) {
        var title = label(title(slide), "reveal-title");
        title.setMinWidth(USE_PREF_SIZE);
        var head = slide.head();
        var lead = label(
                texts.get(
                        "reveal.lead",
                        head.voted(),
                        head.of(),
                        texts.word("risk.round", head.secrecy()),
                        head.number(),
                        isFew(slide) ? texts.get("reveal.few") : texts.word("risk.aggregate-holds", head.aggregate())),
                "reveal-lead");
        HBox.setHgrow(lead, Priority.ALWAYS);
        lead.setMaxWidth(Double.MAX_VALUE);
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        var line = new HBox(title, lead, label(part(slide), "reveal-lead"));
        line.getChildren().getLast().setId("reveal-part");
        ((Region) line.getChildren().getLast()).setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("reveal-head");
        return line;
    }

    private String title(RoundSlide slide) {
        return switch (slide) {
            case RoundSlide.Reveal s -> texts.get(s.head().residual() ? "reveal.title-residual" : "reveal.title");
            case RoundSlide.Results _ -> texts.get("reveal.title-results");
            case RoundSlide.Distributions _ -> texts.get("reveal.title-distributions");
            case RoundSlide.Spotlight s ->
                texts.get(
                        s.risk().spread().isDisagreement()
                                ? "reveal.title-spotlight"
                                : "reveal.title-spotlight-agreed");
            case RoundSlide.Comparison s ->
                texts.get("reveal.title-comparison", s.before(), s.head().number());
        };
    }

    private String part(RoundSlide slide) {
        var part = switch (slide) {
            case RoundSlide.Reveal _ -> new Slide.Part(1, 1);
            case RoundSlide.Results s -> s.page();
            case RoundSlide.Distributions s -> s.page();
            case RoundSlide.Spotlight s -> s.place();
            case RoundSlide.Comparison s -> s.page();
        };
        return part.of() == 1 ? "" : texts.get("reveal.part", part.number(), part.of());
    }

    /** Whether of any risk on it only the highest and the range may be told. */
    private static boolean isFew(RoundSlide slide) {
        var risks = switch (slide) {
            case RoundSlide.Reveal s -> s.risks();
            case RoundSlide.Results s -> s.risks();
            case RoundSlide.Distributions s -> s.risks();
            case RoundSlide.Spotlight s -> List.of(s.risk());
            case RoundSlide.Comparison s ->
                s.risks().stream().map(RoundSlide.Compared::after).toList();
        };
        return risks.stream().anyMatch(r -> r.spread().few());
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
