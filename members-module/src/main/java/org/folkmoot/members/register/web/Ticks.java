package org.folkmoot.members.register.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import org.folkmoot.members.store.views.MemberRow;
import org.folkmoot.templates.members.register.JtetickGenerated;

/** The box in front of a person on the list. */
final class Ticks {

    private Ticks() {}

    static Content box(MemberRow row, boolean ticked) {
        return (HtmlContent) out -> JtetickGenerated.render(out, null, row.id(), row.listed(), ticked);
    }
}
