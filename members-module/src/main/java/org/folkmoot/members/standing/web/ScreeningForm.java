package org.folkmoot.members.standing.web;

import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;

/** The answer of a screening. */
public final class ScreeningForm extends Form {

    public final FileField file = file("file", "File with the answer")
            .hint("A CSV file or an Excel workbook (XLSX) with the columns reference and outcome; last name and date of"
                    + " birth are compared where the file has them")
            .required("Choose a file")
            .endings("The file must be a CSV file or an XLSX workbook", "csv", "txt", "xlsx");
}
