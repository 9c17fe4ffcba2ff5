package org.folkmoot.members.join.web;

import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;

/** The declaration with which an application is sent. */
public final class CheckForm extends Form {

    final CheckboxesField declaration = tick(
                    "declaration",
                    "What I have said is true as far as I know, and I want to join. I know how the trust uses my"
                            + " information")
            .required("Tick the box to confirm that what you have said is true and that you want to join");
}
