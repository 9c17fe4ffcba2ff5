package org.folkmoot.strategy.proof.web;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.proof.Chain;
import org.folkmoot.strategy.proof.NewDecision;
import org.folkmoot.strategy.store.views.ProofViews.DecisionRow;
import org.folkmoot.strategy.store.views.ProofViews.ThemeName;
import org.folkmoot.strategy.store.views.ThemeRow;

/** What was decided on a theme, by whom, and the goal it became part of. */
final class DecisionForm extends Form {

    private static final int TITLE = 300;
    private static final int TEXT = 3000;
    private static final int BODY = 200;

    final HiddenField seen = hidden("seen");
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

    final CheckboxesField themes = checkboxes("themes", "What it answers")
            .hint("The themes of this consultation")
            .small()
            .required("Select at least one theme that it answers");

    /** For a new one that answers this theme. */
    DecisionForm(List<Chain.Goal> goals, List<ThemeRow> all, LocalDate today, long theme) {
        on.fill(today);
        choices(goals, all);
        themes.fill(List.of("" + theme));
    }

    /** For one that there is; its goal stays to choose where it is not public now. */
    DecisionForm(List<Chain.Goal> goals, List<ThemeRow> all, DecisionRow known, List<ThemeName> answers) {
        choices(goals, all);
        if (known.strategy() != null && known.goal() != null) {
            String chosen = known.strategy() + ":" + known.goal();
            if (goal.choices().stream().noneMatch(choice -> chosen.equals(choice.value()))) {
                goal.choice(chosen, "Goal " + known.goal() + " of " + known.strategy() + ", not public now");
            }
            goal.fill(chosen);
        }
        title.fill(known.title());
        words.fill(known.words());
        body.fill(known.body());
        on.fill(known.decidedOn());
        themes.fill(answers.stream().map(name -> "" + name.id()).toList());
        seen.fill(known.mark(answers));
    }

    private void choices(List<Chain.Goal> goals, List<ThemeRow> all) {
        goals.forEach(each -> goal.choice(
                each.strategy() + ":" + each.number(),
                each.strategyTitle() + ": " + each.number() + ", " + each.name()));
        all.forEach(each -> themes.choice("" + each.id(), each.name()));
    }

    List<Long> answered() {
        return themes.values().stream().map(Long::valueOf).toList();
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
