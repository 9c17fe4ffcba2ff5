package org.folkmoot.engagement.after.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.store.views.RoomViews.OnRecord;
import org.folkmoot.engagement.web.PersonWhoCameForm;
import org.folkmoot.nhsuk.forms.RadiosField;

/** Someone who came without a place, as it stands on the list of paper. */
final class WalkInForm extends PersonWhoCameForm {
    final RadiosField mode = radios("mode", "How did they take part?")
            .choices(Mode.class, Mode::words)
            .required("Choose how they took part");

    WalkInForm(List<OnRecord> same, UnaryOperator<String> constituency) {
        super("Email address, if they left one", same, constituency);
    }

    /** The same with what was typed and nothing said to be wrong yet. */
    WalkInForm with(WalkInForm typed) {
        name.fill(typed.name.value());
        mail.fill(typed.mail.given().orElse(null));
        mode.fill(typed.mode.value());
        return this;
    }
}
