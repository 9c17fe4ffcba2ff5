package org.folkmoot.strategy.pledges.web;

import java.time.YearMonth;
import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.MonthYearField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.NetworkPage.Pledge.ByKind;
import org.folkmoot.strategy.pledges.MakePledge.Words;

/** A pledge. */
final class PledgeForm extends Form {

    private static final int LONGEST = 3000;
    private static final int NAME = 300;

    final RadiosField kind = radios("kind", "Who pledges?")
            .required("Select who pledges")
            .choice(ByKind.ORGANISATION.name(), "An organisation")
            .choice(ByKind.TEAM.name(), "A team")
            .choice(ByKind.PERSON.name(), "A person");
    final TextField by = text("by", "Name, as everybody will read it")
            .hint("A person need not give their own name: “a practice nurse” will do")
            .required("Enter a name as everybody will read it")
            .max(NAME, "The name must be 300 characters or fewer");
    final TextAreaField text = textArea("text", "What do you pledge?")
            .hint("Something of which anybody can say later whether it was done")
            .required("Enter what you pledge")
            .rows(5)
            .max(LONGEST, "What you pledge must be 3,000 characters or fewer");
    final SelectField community = select("community", "For which community?").choice("", "For all");
    final SelectField value = select("value", "About which value?").choice("", "About none of them in particular");
    final MonthYearField due = monthYear("due", "By when? (optional)").hint("For example, 9 2023");
    final TextField mail = email("email", "Email address (optional)")
            .hint("So that we can ask you how it goes. Nobody else sees it")
            .autocomplete("email");

    PledgeForm(List<String> communities, List<String> values, YearMonth now) {
        due.rule(month -> !month.isBefore(now), "By when must be this month or a later one");
        communities.forEach(each -> community.choice(each, each));
        values.forEach(each -> value.choice(each, each));
    }

    Words words() {
        return new Words(
                by.value(),
                kind.value(ByKind.class),
                community.value(),
                value.value(),
                text.value(),
                due.given().orElse(null),
                mail.value());
    }
}
