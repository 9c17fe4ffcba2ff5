package org.folkmoot.platform.signin.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** The code that another device shows. */
public final class CodeForm extends Form {
    final TextField code = text("code", "Code")
            .hint("6 digits")
            .required("Enter the code that the other device shows")
            .pattern("[0-9 ]{6,8}", "The code is 6 digits")
            .inputMode("numeric")
            .autocomplete("one-time-code")
            .width(10)
            .spellcheck(false);

    String digits() {
        return code.value().replace(" ", "");
    }
}
