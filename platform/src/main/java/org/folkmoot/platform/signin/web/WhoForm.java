package org.folkmoot.platform.signin.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.platform.access.IdentitySource.Identity;

/** Which of the people who share an address is signing in. */
public final class WhoForm extends Form {
    final RadiosField who;

    WhoForm(List<Identity> people) {
        who = radios("who", "Who is signing in?").legendIsHeading();
        people.forEach(person -> who.choice(person.subject().toString(), person.name()));
        if (people.size() > 1) {
            who.required("Choose who is signing in");
        }
    }
}
