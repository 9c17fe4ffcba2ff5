package org.folkmoot.members.imports.web;

import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;

/** The file of people. */
public final class PeopleFileForm extends Form {

    final FileField file = file("file", "File of people")
            .hint("A CSV file or an Excel workbook (XLSX) whose first row names the columns, up to 200 megabytes")
            .required("Choose a file")
            .endings("The file must be a CSV file or an XLSX workbook", "csv", "txt", "xlsx");
}
