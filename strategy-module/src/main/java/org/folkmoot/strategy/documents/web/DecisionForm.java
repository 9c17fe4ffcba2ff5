package org.folkmoot.strategy.documents.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.model.DocumentComment.State;
import org.folkmoot.strategy.store.views.CommentViews.CommentLine;

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

    DecisionForm(CommentLine line) {
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

    State state() {
        return what.value(State.class);
    }
}
