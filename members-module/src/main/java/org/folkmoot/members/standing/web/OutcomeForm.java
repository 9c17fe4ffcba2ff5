package org.folkmoot.members.standing.web;

import org.folkmoot.members.standing.DealWithReturns.Outcome;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;

/** What is done about something that came back. */
public final class OutcomeForm extends Form {

    final RadiosField outcome = radios("outcome", "What will you do?")
            .choices(Outcome.class, Outcome::words)
            .required("Select what you will do");
}
