package org.folkmoot.strategy.pledges.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.NewPledge.Shown;
import org.folkmoot.strategy.store.views.VoiceViews.PledgeLine;

/** Whether everybody sees a pledge, and in which words. */
final class PledgeDecisionForm extends Form {

    private static final int LONGEST = 3000;
    private static final int NAME = 300;

    final TextField by = text("by", "Who pledges, as everybody will read it")
            .required("Enter who pledges")
            .max(NAME, "Who pledges must be 300 characters or fewer");
    final TextAreaField text = textArea("text", "The pledge as everybody will read it")
            .required("Enter the pledge")
            .rows(4)
            .max(LONGEST, "The pledge must be 3,000 characters or fewer");
    final RadiosField what = radios("what", "What becomes of it?")
            .required("Select what becomes of it")
            .choice(Shown.PUBLISHED.name(), "Show it on the network’s page")
            .choice(Shown.SET_ASIDE.name(), "Set it aside", "Spam, or no pledge");

    PledgeDecisionForm(PledgeLine line) {
        by.fill(line.by());
        text.fill(line.text());
    }
}
