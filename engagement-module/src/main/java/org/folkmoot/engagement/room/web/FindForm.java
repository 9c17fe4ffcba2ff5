package org.folkmoot.engagement.room.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** Who stands at the door: part of a name, or a code. */
final class FindForm extends Form {
    final TextField name = search("name", "Part of the name, or the code");

    FindForm(String asked) {
        name.fill(asked);
    }
}
