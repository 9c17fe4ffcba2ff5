package org.folkmoot.strategy.following.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.following.FollowPage.Subject;
import org.folkmoot.strategy.model.Follow.Frequency;

/** What to follow, how often to hear of it, and where. */
final class FollowForm extends Form {

    final SelectField goal = select("goal", "What do you want to hear about?").choice("0", "Everything on this page");
    final RadiosField often = radios("often", "How often?")
            .required("Select how often")
            .choice(Frequency.AT_ONCE.name(), "Each time there is news")
            .choice(Frequency.WEEKLY.name(), "Once a week, where there is news");
    final TextField mail =
            email("email", "Email address").required("Enter your email address").autocomplete("email");

    FollowForm(Subject subject) {
        subject.goals()
                .forEach(each -> goal.choice(Integer.toString(each.number()), each.number() + ". " + each.title()));
    }

    int chosenGoal() {
        return goal.value().isEmpty() ? 0 : Integer.parseInt(goal.value());
    }
}
