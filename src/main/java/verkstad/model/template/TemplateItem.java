package verkstad.model.template;

import org.jspecify.annotations.Nullable;
import verkstad.model.session.Activity;
import verkstad.model.session.ItemKind;

/** One item of a template's agenda; {@code responsible} is a role, {@code minutes} the planned length. */
public record TemplateItem(
        String title,
        ItemKind kind,
        @Nullable String responsible,
        @Nullable Integer minutes,
        @Nullable Activity activity) {}
