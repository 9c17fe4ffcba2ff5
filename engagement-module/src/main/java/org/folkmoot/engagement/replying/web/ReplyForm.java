package org.folkmoot.engagement.replying.web;

import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.rules.GuestsAreFew;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** The answer to an invitation. */
final class ReplyForm extends Form {
    final RadiosField answer = radios("answer", "Are you coming?")
            .choices(Answer.class, Answer::own)
            .required("Choose if you are coming");
    final NumberField guests = number("guests", "How many guests do you bring?")
            .hint("Leave empty if you come alone.")
            .between(0, GuestsAreFew.MOST, new GuestsAreFew(-1).words())
            .width(2);
    final TextAreaField needs = textArea("needs", "What do you need to take part?")
            .hint(
                    "For example a place for a wheelchair, a hearing loop, British Sign Language (BSL), or papers in large print. Do not include medical details.")
            .rows(3)
            .max(1000, "What you need must be 1,000 characters or fewer")
            .optional();
    final CheckboxesField showName = tick("showName", "Show my name to the person who invites me");

    ReplyForm(boolean asksForName) {
        showName.onlyWhen(() -> asksForName);
        if (!asksForName) {
            showName.disabled();
        }
    }

    ReplyForm fill(Invitation invitation) {
        invitation.reply().ifPresent(reply -> {
            answer.fill(reply.answer());
            guests.fill(reply.guests() == 0 ? null : reply.guests());
            needs.fill(reply.needs());
            showName.fill(reply.showsName());
        });
        return this;
    }

    Reply reply() {
        return new Reply(
                answer.value(Answer.class),
                guests.given().map(Long::intValue).orElse(0),
                needs.given().orElse(null),
                showName.isTicked());
    }
}
