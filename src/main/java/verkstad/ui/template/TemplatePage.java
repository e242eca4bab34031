package verkstad.ui.template;

import java.time.LocalTime;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import verkstad.model.template.Template;
import verkstad.model.template.TemplateItem;
import verkstad.texts.Texts;
import verkstad.ui.controls.FocusScroll;

/** One template: what it is for, and its agenda with the times of the day. */
final class TemplatePage {
    private static final int HOUR = 60;

    private TemplatePage() {}

    static Region of(Template template, Texts texts) {
        var scroll = new FocusScroll(page(template, texts));
        scroll.setId("template-page");
        return scroll;
    }

    /** How long it takes, in hours and minutes. */
    static String length(Template template, Texts texts) {
        long minutes = template.minutes();
        if (minutes == 0)
            return texts.get("template.no-length", template.agenda().size());
        return minutes % HOUR == 0
                ? texts.get("template.hours", minutes / HOUR)
                : texts.get("template.hours-minutes", minutes / HOUR, minutes % HOUR);
    }

    private static VBox page(Template template, Texts texts) {
        var name = wrapped(template.name(), "headline2");
        var page = new VBox(name);
        page.getStyleClass().add("template-page");
        if (template.description() != null) page.getChildren().add(wrapped(template.description(), "template-words"));
        page.getChildren().add(wrapped(when(template, texts), "caption"));
        var at = template.start() == null ? null : LocalTime.parse(template.start());
        for (var item : template.agenda()) {
            page.getChildren().add(item(template, item, at, texts));
            at = at == null || item.minutes() == null ? null : at.plusMinutes(item.minutes());
        }
        return page;
    }

    private static String when(Template template, Texts texts) {
        var length = length(template, texts);
        return template.start() == null || template.end() == null
                ? length
                : texts.get("template.when", template.start(), template.end(), length);
    }

    private static Node item(Template template, TemplateItem item, @Nullable LocalTime at, Texts texts) {
        var time = new Label(at == null ? "" : at.toString());
        time.getStyleClass().add("template-time");
        var words = new VBox(wrapped(item.title(), "strong"));
        if (item.responsible() != null) words.getChildren().add(wrapped(item.responsible(), "caption"));
        template.question(item)
                .ifPresent(
                        question -> words.getChildren().add(wrapped(texts.get("template.board", question), "caption")));
        HBox.setHgrow(words, Priority.ALWAYS);
        var minutes = new Label(item.minutes() == null ? "" : texts.get("template.minutes", item.minutes()));
        minutes.getStyleClass().add("template-minutes");
        var row = new HBox(time, words, minutes);
        row.getStyleClass().add("template-item");
        return row;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
