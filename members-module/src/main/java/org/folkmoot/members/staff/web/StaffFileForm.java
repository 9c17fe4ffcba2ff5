package org.folkmoot.members.staff.web;

import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;

/** A file of staff: who may become members, or who left. */
public final class StaffFileForm extends Form {

    public final RadiosField kind = radios("kind", "What is in the file?")
            .choice(Kind.STAFF.name(), "Staff who may become members", "Those who are not members yet are invited")
            .choice(
                    Kind.LEAVERS.name(),
                    "Staff who left",
                    "Their staff membership ends on the leaving date of their row, or where it has none, on the day on which"
                            + " you apply the file")
            .required("Select what is in the file");
    public final FileField file = file("file", "File")
            .hint(
                    "A CSV file or an Excel workbook (XLSX), the columns named in the first row: last name, first name, date"
                            + " of birth, work email, address, postcode, contract type, start date, contract end date, staff"
                            + " group, leaving date. Any order; you can say which"
                            + " is which where they have other names")
            .required("Choose a file")
            .endings("The file must be a CSV file or an XLSX workbook", "csv", "txt", "xlsx");
    public final SelectField group =
            select("group", "Class, where the file names none").blank("The file names it");
    public final DateField on =
            date("on", "Members from").hint("Leave empty for the first day that the constitution allows");

    StaffFileForm(Constitution constitution) {
        constitution
                .ofKind(ConstituencyKind.STAFF)
                .flatMap(each -> each.classes().stream())
                .forEach(each -> group.choice(each.code(), each.name()));
        if (constitution.ofKind(ConstituencyKind.PATIENT).findAny().isPresent()) {
            kind.choice(
                    Kind.PATIENTS.name(),
                    "Patients who may become members",
                    "Invited to the public constituency where they live, or else to the patients’. Nothing of a patient"
                            + " record: a file with NHS numbers is refused");
        }
    }
}
