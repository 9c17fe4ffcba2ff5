package org.folkmoot.strategy.documents.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.model.DocumentComment.State;
import org.folkmoot.strategy.store.views.CommentViews.CommentLine;
import org.folkmoot.strategy.store.views.PageLine;
import org.jspecify.annotations.Nullable;

/** What becomes of a comment. */
final class DecisionForm extends Form {

    private static final int LONGEST = 4000;

    final TextAreaField reply = textArea("reply", "Your answer (optional)")
            .rows(6)
            .max(LONGEST, "Your answer must be 4,000 characters or fewer");
    final TextAreaField shown = textArea("shown", "The comment as everybody will read it")
            .hint("Take out names and everything else that could say who wrote it or who it is about")
            .rows(6)
            .max(LONGEST, "The comment as everybody will read it must be 4,000 characters or fewer");
    final RadiosField what = radios("what", "What becomes of it?").required("Select what becomes of it");

    final SelectField consultation = select("consultation", "Put it into themes with what people said to")
            .hint(
                    "It is read there beside the answers to the survey, and its writer is told what came of it where they were signed in")
            .blank("No consultation");

    DecisionForm(CommentLine line, List<PageLine> consultations) {
        consultations.forEach(page -> consultation.choice(Long.toString(page.id()), page.title()));
        if (consultations.size() == 1) {
            consultation.fill(Long.toString(consultations.get(0).id()));
        }
        shown.fill(line.comment());
        if (line.mayPublish()) {
            what.choice(State.PUBLISHED.name(), "Publish the comment and the answer", "The writer agreed to this")
                    .reveal(State.PUBLISHED.name(), shown);
        }
        what.choice(State.ANSWERED.name(), "Keep it to us", "The answer goes to the writer, if there is an address")
                .choice(State.SET_ASIDE.name(), "Set it aside", "Spam, or nothing that we can answer");
    }

    @Override
    protected void check() {
        if (what.isChosen(State.PUBLISHED.name()) && shown.value().isBlank() && shown.error() == null) {
            refuse(shown, "Enter the comment as everybody will read it");
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
