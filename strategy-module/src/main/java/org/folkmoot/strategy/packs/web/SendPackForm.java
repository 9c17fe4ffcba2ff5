package org.folkmoot.strategy.packs.web;

import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;

/** A pack as a zip file, and what to do with it. */
public final class SendPackForm extends Form {

    final FileField file = file("file", "The pack as a zip file")
            .required("Choose the zip file")
            .endings("The pack must be a zip file", "zip");
    final RadiosField what = radios("what", "What should be done?")
            .required("Choose what should be done")
            .choice("compare", "Compare it with our pages")
            .choice("take", "Save what differs as drafts");
}
