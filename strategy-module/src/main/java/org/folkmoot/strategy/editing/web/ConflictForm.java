package org.folkmoot.strategy.editing.web;

import org.folkmoot.nhsuk.forms.HiddenField;

/** One's own version in a form that saves it over the other, now that the other was seen. */
public record ConflictForm(Part root, HiddenField lock) {}
