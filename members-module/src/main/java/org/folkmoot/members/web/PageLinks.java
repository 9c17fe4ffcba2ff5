package org.folkmoot.members.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import org.folkmoot.templates.members.register.JtelinkGenerated;

/** Links in the cells of tables. */
public final class PageLinks {

    private PageLinks() {}

    /** A link with this text. */
    public static Content to(String text, String href) {
        return (HtmlContent) out -> JtelinkGenerated.render(out, null, text, href);
    }
}
