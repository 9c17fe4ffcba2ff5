package org.folkmoot.members.council.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** A meeting of the council. */
public final class MeetingForm extends Form {

    final TextField title = text("title", "Meeting")
            .fill("Council of governors, general meeting")
            .required("Enter what kind of meeting it was")
            .max(300, "Meeting must be 300 characters or fewer");

    final DateField on;

    MeetingForm(LocalDate today) {
        on = date("on", "Date of the meeting").fill(today).required("Enter the date of the meeting");
    }
}
