package org.folkmoot.members.board.web;

import java.time.LocalDate;
import org.folkmoot.members.model.CodeProvision;
import org.folkmoot.members.model.CodeSection;
import org.folkmoot.members.model.rules.DepartureIsExplained;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** How the trust stands to one provision of the code of governance. */
public final class CodeForm extends Form {

    private static final String COMPLIES = "COMPLIES";
    private static final String DEPARTS = "DEPARTS";

    private final SelectField section = select("section", "Part of the code").blank("Select a part");

    private final TextField number = text("number", "Number of the provision")
            .hint("As the code numbers it. Leave it empty if it has none")
            .max(30, "Number must be 30 characters or fewer");

    private final TextAreaField asks = textArea("asks", "What it asks")
            .hint("In your own words")
            .required("Enter what the provision asks")
            .rows(3)
            .max(1000, "What it asks must be 1,000 characters or fewer");

    private final RadiosField stands = radios("stands", "How does the trust stand to it?")
            .choice(COMPLIES, "It complies")
            .choice(DEPARTS, "It departs from it, and explains why")
            .required("Select how the trust stands to it");

    final TextAreaField explanation = textArea("explanation", "Why, and what the trust does instead")
            .hint("The annual report has this as you write it. You can leave it empty where the trust complies")
            .optional()
            .rows(4)
            .max(4000, "Why must be 4,000 characters or fewer");

    private final TextField shownIn = text("shown", "Where that can be seen")
            .hint("For example a document or a minute of the board")
            .max(500, "Where that can be seen must be 500 characters or fewer");

    private final DateField looked;
    final HiddenField version = hidden("version");

    CodeForm(LocalDate today) {
        section.choices(CodeSection.class, CodeSection::words).required("Select a part of the code");
        looked = date("looked", "When the trust looked at it")
                .fill(today)
                .required("Enter when the trust looked at it")
                .notAfter(today, "When the trust looked at it must be today or in the past");
    }

    /** The form with what is on record. */
    CodeForm filled(CodeProvision known) {
        section.fill(known.section());
        number.fill(known.number());
        asks.fill(known.asks());
        stands.fill(known.complies() ? COMPLIES : DEPARTS);
        explanation.fill(known.explanation());
        shownIn.fill(known.shownIn());
        looked.fill(known.lookedOn());
        version.fill(String.valueOf(known.version()));
        return this;
    }

    @Override
    protected void check() {
        DepartureIsExplained rule = new DepartureIsExplained(complies(), explanation.value());
        if (rule.broken()) {
            refuse(explanation, rule.words());
        }
    }

    private boolean complies() {
        return !stands.value().equals(DEPARTS);
    }

    /** The version that was changed; none that there is where it was tampered with. */
    int seen() {
        return version.value().matches("[0-9]{1,9}") ? Integer.parseInt(version.value()) : -1;
    }

    CodeProvision said(String by) {
        return CodeProvision.entered(
                section.value(CodeSection.class),
                number.value(),
                asks.value(),
                complies(),
                explanation.value().strip(),
                shownIn.value(),
                looked.value(),
                by);
    }
}
