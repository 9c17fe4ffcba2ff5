package org.folkmoot.members.standing.web;

import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** What has become of somebody, and how the office knows. */
public final class StandingForm extends Form {

    static final String BACK = "BACK";
    static final String RETURNED = "RETURNED";

    final RadiosField standing = radios("standing", "What has happened?");
    final TextField reason = text("reason", "How do you know?")
            .required("Enter how you know")
            .max(200, "It must be 200 characters or less");

    StandingForm(PersonStatus now) {
        standing.required("Select what has happened");
        if (now.standing()) {
            standing.choice(BACK, "It was a mistake, or is over: they are back");
        }
        if (now.belongs()) {
            standing.choice(RETURNED, "A letter came back", "It goes to the queue of returned letters");
            standing.choice(
                    PersonStatus.GONE_AWAY.name(), "They have gone away", "They stay a member, and are not written to");
            standing.choice(
                    PersonStatus.SUSPENDED.name(), "They are suspended", "They are not written to and cannot sign in");
        }
        if (now != PersonStatus.DECEASED) {
            standing.choice(
                    PersonStatus.DECEASED.name(), "They have died", "The membership ends today; nobody is written to");
        }
    }
}
