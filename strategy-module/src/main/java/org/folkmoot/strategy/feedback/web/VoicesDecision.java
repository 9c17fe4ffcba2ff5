package org.folkmoot.strategy.feedback.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.model.Experience.State;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.VoiceViews.ExperienceLine;
import org.jspecify.annotations.Nullable;

/** What becomes of something that a network was told. */
final class VoicesDecision extends Form {

    private static final int LONGEST = 4000;

    final TextAreaField shown = textArea("shown", "The words as everybody will read them")
            .hint("Take out names, places and everything else that could say who told it or who it is about")
            .rows(6)
            .max(LONGEST, "The words as everybody will read them must be 4,000 characters or fewer");
    final RadiosField what = radios("what", "What becomes of it?").required("Select what becomes of it");

    final SelectField consultation = select("consultation", "Put it into themes with what people said to")
            .hint("It is read there beside the answers to the survey")
            .blank("No consultation");

    VoicesDecision(ExperienceLine line, List<PageLine> consultations) {
        consultations.forEach(page -> consultation.choice(Long.toString(page.id()), page.title()));
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

    /** Null for none. */
    @Nullable
    Long chosenConsultation() {
        return consultation.value().isEmpty() ? null : Long.valueOf(consultation.value());
    }

    State state() {
        return what.value(State.class);
    }
}
