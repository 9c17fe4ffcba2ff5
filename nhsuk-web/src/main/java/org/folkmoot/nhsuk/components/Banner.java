package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import org.folkmoot.nhsuk.html.Html;

/** A notification banner: blue for what matters now, green for what was just done. */
public record Banner(Content content, boolean heading, boolean success, String title) {

    /** What was just done. */
    public static Banner success(String text) {
        return new Banner(Html.text(text), true, true, "Success");
    }

    /** What matters now. */
    public static Banner important(String text) {
        return new Banner(Html.text(text), true, false, "Important");
    }

    /** With content of its own. */
    public static Banner important(Content content) {
        return new Banner(content, false, false, "Important");
    }

    public String classes() {
        return success ? "nhsuk-notification-banner nhsuk-notification-banner--success" : "nhsuk-notification-banner";
    }
}
