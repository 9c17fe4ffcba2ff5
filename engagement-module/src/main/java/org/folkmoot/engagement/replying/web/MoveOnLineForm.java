package org.folkmoot.engagement.replying.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** Where somebody stands on the waiting list from now on, and why. */
final class MoveOnLineForm extends Form {
    final NumberField place = number("place", "New place on the list")
            .hint("1 is the next person who is offered a place.")
            .between(1, 10_000, "New place on the list must be between 1 and 10,000")
            .required("Enter the new place on the list");
    final TextAreaField reason = textArea("reason", "Why are they moved?")
            .hint("The reason stays with the list. Do not include medical details.")
            .rows(3)
            .max(500, "Why they are moved must be 500 characters or fewer")
            .required("Say why they are moved");
}
