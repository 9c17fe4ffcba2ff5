package org.folkmoot.strategy.feedback.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.model.Experience.State;
import org.folkmoot.strategy.store.views.VoiceViews.ExperienceLine;

/** What becomes of something that a network was told. */
final class VoicesDecision extends Form {

    private static final int LONGEST = 4000;

    final TextAreaField shown = textArea("shown", "The words as everybody will read them")
            .hint("Take out names, places and everything else that could say who told it or who it is about")
            .rows(6)
            .max(LONGEST, "The words as everybody will read them must be 4,000 characters or fewer");
    final RadiosField what = radios("what", "What becomes of it?").required("Select what becomes of it");

    VoicesDecision(ExperienceLine line) {
        shown.fill(line.told());
        if (line.mayPublish()) {
            what.choice(State.PUBLISHED.name(), "Publish it", "Who told it agreed to this")
                    .reveal(State.PUBLISHED.name(), shown);
        }
        what.choice(State.KEPT.name(), "Keep it to the network", "It is counted, but nobody reads the words")
                .choice(State.SET_ASIDE.name(), "Set it aside", "Spam, or nothing to do with the network");
    }

    @Override
    protected void check() {
        if (what.isChosen(State.PUBLISHED.name()) && shown.value().isBlank() && shown.error() == null) {
            refuse(shown, "Enter the words as everybody will read them");
        }
    }

    State state() {
        return what.value(State.class);
    }
}
