package org.folkmoot.engagement.formats.web;

import java.time.LocalDate;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.SettledFormat.Way;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** How one format is settled. */
final class FormatForm extends Form {
    private static final int REASON = 1000;
    private static final int SUPPLIER = 200;
    private static final String STILL_RIGHT = "STILL_RIGHT";

    private final boolean ofEarlierWords;

    final RadiosField way = radios("way", "Where does it stand?")
            .choice(Way.EXISTS.name(), Way.EXISTS.words())
            .choice(Way.ORDERED.name(), Way.ORDERED.words())
            .required("Choose where the format stands");
    final FileField file = file("file", "The file (optional)")
            .hint("PDF, Word, MP3 or MP4. Leave it out where it exists on paper.")
            .endings("The file must be a PDF, Word, MP3 or MP4 file", "pdf", "docx", "mp3", "mp4");
    final DateField due = date("due", "When will it be there?").required("Enter the day it will be there");
    final TextField supplier =
            text("supplier", "Who makes it? (optional)").max(SUPPLIER, "Who makes it must be 200 characters or fewer");
    final TextAreaField reason = textArea("reason", "Why?").max(REASON, "Why must be 1,000 characters or fewer");
    final TextAreaField right = textArea("right", "Why is the copy still right?")
            .required("Say why the copy is still right")
            .max(REASON, "Why the copy is still right must be 1,000 characters or fewer");
    final DateField until = date("until", "Until when does this hold?").required("Enter the last day of the exception");

    /**
     * The form of one format.
     *
     * @param ofEarlierWords true where the words changed after it was settled
     */
    FormatForm(Outgoing what, LocalDate today, boolean ofEarlierWords) {
        this.ofEarlierWords = ofEarlierWords;
        if (ofEarlierWords) {
            way.choice(STILL_RIGHT, "The words changed, and the copy is still right")
                    .reveal(STILL_RIGHT, right);
        }
        way.choice(Way.EXCEPTION.name(), "I sign that " + what.inASentence() + " goes out without it");
        reason.required("Say why " + what.inASentence() + " goes out without it");
        way.reveal(Way.EXISTS.name(), file)
                .reveal(Way.ORDERED.name(), due, supplier)
                .reveal(Way.EXCEPTION.name(), reason, until);
        due.notBefore(today, "The day it will be there must be today or later");
        until.notBefore(today, "The last day must be today or later");
    }

    FormatForm fill(@Nullable SettledFormat settled) {
        if (settled != null && !ofEarlierWords) {
            way.fill(settled.way());
            due.fill(settled.dueOn());
            supplier.fill(settled.supplier());
            reason.fill(settled.reason());
            until.fill(settled.until());
        }
        return this;
    }

    /** True where the copy stays as it is although the words changed. */
    boolean saysStillRight() {
        return STILL_RIGHT.equals(way.value());
    }
}
