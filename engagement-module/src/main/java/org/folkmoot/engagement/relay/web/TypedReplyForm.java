package org.folkmoot.engagement.relay.web;

import java.util.stream.Stream;
import org.folkmoot.engagement.model.ThreadReply.Way;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** A reply that the office types. */
final class TypedReplyForm extends Form {
    private static final int LONGEST = 4000;
    private static final int ROWS = 8;

    final RadiosField way = radios("way", "How did it come?").required("Choose how it came");
    final NumberField member = number("member", "Member number (optional)")
            .hint("So that the answer can be sent to them")
            .width(10);
    final TextAreaField words = textArea("words", "What they said")
            .rows(ROWS)
            .required("Type what they said")
            .max(LONGEST, "What they said must be 4,000 characters or fewer");
    final CheckboxesField name = tick("name", "They agree that the governor or lead learns their name");

    TypedReplyForm() {
        Stream.of(Way.MAIL, Way.PHONE, Way.LETTER).forEach(each -> way.choice(each.name(), each.words()));
    }
}
