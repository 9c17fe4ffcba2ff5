package org.folkmoot.engagement.room.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** The code that somebody shows. */
final class CodeForm extends Form {
    final TextField code = text("code", "Code that the person shows")
            .hint("7 letters and digits, like K7M 4QXP")
            .max(20, "The code must be 7 letters and digits")
            .required("Enter the code");
}
