package org.folkmoot.strategy.interest.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.model.Interest.State;

/** What somebody who would like to come is told. */
final class AnswerForm extends Form {

    private static final int LONGEST = 2000;

    final RadiosField what = radios("what", "What becomes of it?")
            .required("Select what becomes of it")
            .choice(State.INVITED.name(), "Ask them to come")
            .choice(State.NO_PLACE.name(), "There is no place for them", "How to reach them is then forgotten")
            .choice(State.SET_ASIDE.name(), "Set it aside", "Spam; nothing is sent");
    final TextAreaField words = textArea("words", "What we tell them")
            .hint("When and where, or why not. A meeting that the way to take part names is added by itself")
            .rows(5)
            .max(LONGEST, "What we tell them must be 2,000 characters or fewer");

    @Override
    protected void check() {
        boolean told = what.isChosen(State.INVITED.name()) || what.isChosen(State.NO_PLACE.name());
        if (told && words.value().isBlank() && words.error() == null) {
            refuse(words, "Enter what we tell them");
        }
    }

    State state() {
        return what.value(State.class);
    }
}
