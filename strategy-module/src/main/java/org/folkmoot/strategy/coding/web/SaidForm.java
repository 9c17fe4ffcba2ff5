package org.folkmoot.strategy.coding.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.web.Correspondent;

/** Something that was said outside a survey, as the trust takes it in. */
final class SaidForm extends Form {

    private static final int LONGEST = 8000;
    private static final int ABOUT = 300;

    final RadiosField source = radios("source", "Where was it said?")
            .small()
            .required("Select where it was said")
            .choice("TABLE", "At a table discussion")
            .choice("MEETING", "Elsewhere at a meeting")
            .choice("WRITING", "In a letter, a mail or a call");
    final TextField about = text("about", "What it was said to")
            .hint("For example the topic of the table")
            .required("Enter what it was said to")
            .max(ABOUT, "What it was said to must be 300 characters or fewer");
    final DateField on = date("on", "Said on").required("Enter the day it was said");
    final TextAreaField words = textArea("words", "What was said")
            .hint("Leave out who said it")
            .required("Enter what was said")
            .max(LONGEST, "What was said must be 8,000 characters or fewer");
    final CheckboxesField publish = tick("publish", "The person agrees that it is published");

    final TextField name = personName("name", "Name of who wrote or called (optional)");
    final TextField mail = email("mail", "Their email address (optional)").autocomplete("off");
    final TextAreaField post = textArea("post", "Their postal address (optional)");
    final Correspondent who = new Correspondent(name, mail, post);

    SaidForm(LocalDate today) {
        on.fill(today).notAfter(today, "The day it was said must be today or in the past");
    }

    @Override
    protected void check() {
        who.check(this);
    }
}
