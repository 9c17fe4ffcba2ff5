package org.folkmoot.members.privacy.web;

import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** A consent or an objection that somebody told the office. */
public final class ConsentForm extends Form {

    public final RadiosField subject = radios("subject", "What is it about?")
            .choices(Subject.class, Subject::words)
            .required("Select what it is about");
    public final RadiosField given = radios("given", "Given or taken back?")
            .choice("yes", "Given")
            .choice("no", "Taken back")
            .required("Select whether it was given or taken back");
    public final TextField words = text("words", "Who said so, and how?")
            .hint("For a parent or guardian, their name and how you know that they are one")
            .required("Enter who said so and how")
            .anyDirection()
            .max(300, "Who said so and how must be 300 characters or fewer");
}
