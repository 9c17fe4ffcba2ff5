package org.folkmoot.platform.screens;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.templates.platform.screens.JtelinkGenerated;
import org.folkmoot.templates.platform.screens.JtepostGenerated;
import org.folkmoot.templates.platform.screens.JteprogressGenerated;

/** What stands in the cells of the floor's tables besides text. */
public final class Cells {

    private Cells() {}

    /** A link. */
    public static Content link(String text, String href) {
        return (HtmlContent) out -> JtelinkGenerated.render(out, null, text, href);
    }

    /** How far something is, as a bar and in words. */
    public static Content progress(int percent, String words) {
        return (HtmlContent) out -> JteprogressGenerated.render(out, null, percent, words);
    }

    /** A button that posts to an address. */
    public static Content post(String action, Button button) {
        return (HtmlContent) out -> JtepostGenerated.render(out, null, action, button);
    }
}
