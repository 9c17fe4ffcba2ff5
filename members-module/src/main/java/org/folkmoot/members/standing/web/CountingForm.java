package org.folkmoot.members.standing.web;

import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;

/** Who counts as a member besides those who can be reached. */
public final class CountingForm extends Form {

    static final String GONE_AWAY = "gone-away";
    static final String SUSPENDED = "suspended";

    public final CheckboxesField counted = checkboxes("counted", "Count as members")
            .choice(GONE_AWAY, "Members who have gone away")
            .choice(SUSPENDED, "Members who are suspended");
}
