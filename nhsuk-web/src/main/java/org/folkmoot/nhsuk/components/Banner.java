package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import org.folkmoot.nhsuk.html.Html;
import org.jspecify.annotations.Nullable;

/** A notification banner: blue for what matters now, green for what was just done. */
public record Banner(@Nullable Content heading, Content content, boolean success, String title) {

    /** What was just done. */
    public static Banner success(String text) {
        return new Banner(Html.text(text), Html.NOTHING, true, "Success");
    }

    /** What matters now. */
    public static Banner important(String text) {
        return important(text, Html.NOTHING);
    }

    /** What matters now, with more below. */
    public static Banner important(String text, Content content) {
        return new Banner(Html.text(text), content, false, "Important");
    }

    /** The class attribute. */
    public String classes() {
        return success ? "nhsuk-notification-banner nhsuk-notification-banner--success" : "nhsuk-notification-banner";
    }
}
