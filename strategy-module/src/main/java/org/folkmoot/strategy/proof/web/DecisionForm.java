package org.folkmoot.strategy.proof.web;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.proof.Chain;
import org.folkmoot.strategy.proof.NewDecision;

/** What was decided on a theme, by whom, and the goal it became part of. */
final class DecisionForm extends Form {

    private static final int TITLE = 300;
    private static final int TEXT = 3000;
    private static final int BODY = 200;

    final TextField title = text("title", "What was decided")
            .required("Enter what was decided")
            .max(TITLE, "What was decided must be 300 characters or fewer");
    final TextAreaField words = textArea("words", "In full (optional)")
            .called("In full")
            .rows(3)
            .max(TEXT, "In full must be 3,000 characters or fewer");
    final TextField body = text("body", "Who decided it")
            .hint("For example the board of directors")
            .required("Enter who decided it")
            .max(BODY, "Who decided it must be 200 characters or fewer");
    final DateField on = date("on", "Decided on").required("Enter the day it was decided");
    final SelectField goal =
            select("goal", "The goal or priority it became part of (optional)").blank("None");

    DecisionForm(List<Chain.Goal> goals, LocalDate today) {
        on.fill(today);
        goals.forEach(each -> goal.choice(
                each.strategy() + ":" + each.number(),
                each.strategyTitle() + ": " + each.number() + ", " + each.name()));
    }

    NewDecision decision() {
        String chosen = goal.value();
        int colon = chosen.lastIndexOf(':');
        return new NewDecision(
                title.value(),
                words.value(),
                body.value(),
                on.value(),
                colon < 0 ? null : chosen.substring(0, colon),
                colon < 0 ? null : Integer.valueOf(chosen.substring(colon + 1)));
    }
}
