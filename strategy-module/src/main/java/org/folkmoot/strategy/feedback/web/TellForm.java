package org.folkmoot.strategy.feedback.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.feedback.TellExperience.Told;

/** What somebody tells a network. */
final class TellForm extends Form {

    private static final int LONGEST = 4000;

    final SelectField community =
            select("community", "Which community is it about?").choice("", "I would rather not say");
    final SelectField value = select("value", "Which value is it about?").choice("", "None of them, or several");
    final TextAreaField words = textArea("words", "What happened?")
            .hint("Say what was good, or what was not. Leave out names, and where somebody lives")
            .required("Enter what happened")
            .rows(8)
            .max(LONGEST, "What happened must be 4,000 characters or fewer");
    final RadiosField leave = radios("leave", "May we publish these words?")
            .hint("Somebody reads them first and takes out what could say who you are")
            .required("Select whether we may publish these words")
            .choice("yes", "Yes")
            .choice("no", "No, they are only for the network");

    TellForm(List<String> communities, List<String> values) {
        communities.forEach(each -> community.choice(each, each));
        values.forEach(each -> value.choice(each, each));
    }

    Told told() {
        return new Told(community.value(), value.value(), words.value(), leave.isChosen("yes"));
    }
}
