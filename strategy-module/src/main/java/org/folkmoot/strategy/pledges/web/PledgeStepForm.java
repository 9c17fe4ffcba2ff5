package org.folkmoot.strategy.pledges.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.model.NetworkPage.Pledge.State;
import org.folkmoot.strategy.store.views.VoiceViews.PledgeLine;

/** How a pledge goes. */
final class PledgeStepForm extends Form {

    private static final int LONGEST = 3000;

    final RadiosField state = radios("state", "How does it go?")
            .required("Select how it goes")
            .choice(State.MADE.name(), "Made, not begun")
            .choice(State.UNDER_WAY.name(), "Under way")
            .choice(State.KEPT.name(), "Kept")
            .choice(State.NOT_KEPT.name(), "Not kept");
    final TextAreaField evidence = textArea("evidence", "What shows it, or why not")
            .rows(4)
            .max(LONGEST, "What shows it must be 3,000 characters or fewer");

    PledgeStepForm(PledgeLine line) {
        state.fill(line.state());
        evidence.fill(line.evidence());
    }

    State state() {
        return state.value(State.class);
    }
}
