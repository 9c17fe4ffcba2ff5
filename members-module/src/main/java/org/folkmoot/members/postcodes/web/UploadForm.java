package org.folkmoot.members.postcodes.web;

import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;

/** The file of a directory. */
public final class UploadForm extends Form {

    /** The full ONS directory is about 250 megabytes zipped and more than a gigabyte as it is. */
    static final int MEGABYTES = 2000;

    final FileField file = file("file", "Directory file")
            .hint("The zip of Code-Point Open, or the ONS Postcode Directory as zip or CSV, up to 2 gigabytes")
            .required("Choose the directory’s file")
            .endings("The file must be a zip or a CSV file", "zip", "csv");
}
