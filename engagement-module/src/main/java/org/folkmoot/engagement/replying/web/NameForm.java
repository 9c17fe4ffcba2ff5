package org.folkmoot.engagement.replying.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** One question: a name, or part of it. */
final class NameForm extends Form {
    final TextField name = search("name", "Name, or part of it");

    NameForm(String asked) {
        name.fill(asked);
    }
}
