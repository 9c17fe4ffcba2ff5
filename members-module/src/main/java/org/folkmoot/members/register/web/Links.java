package org.folkmoot.members.register.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import org.folkmoot.templates.members.register.JtelinkGenerated;

/** A link as the cell of a table. */
final class Links {

    private Links() {}

    static Content to(String text, String href) {
        return (HtmlContent) out -> JtelinkGenerated.render(out, null, text, href);
    }
}
