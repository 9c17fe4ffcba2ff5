package org.folkmoot.strategy.documents.web;

import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** A picture for a page. */
final class PictureForm extends Form {

    private static final int LONGEST = 60;

    final FileField file =
            file("file", "Picture").hint("PNG, JPEG or SVG, up to 20 megabytes").required("Choose a picture");
    final TextField called = text("called", "What do you call it?")
            .hint("Its name is made from this, for example “Staff with heart”")
            .required("Enter what you call it")
            .max(LONGEST, "What you call it must be 60 characters or fewer");
}
