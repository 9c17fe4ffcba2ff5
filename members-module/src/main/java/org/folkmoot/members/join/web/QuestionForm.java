package org.folkmoot.members.join.web;

import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.nhsuk.forms.Form;
import org.jspecify.annotations.Nullable;

/** One question of joining: its fields, its words, and how answers go in and out. */
public abstract class QuestionForm extends Form {

    private final JoinStep step;
    private final String title;
    private final String why;

    QuestionForm(JoinStep step, String title, String why) {
        this.step = step;
        this.title = title;
        this.why = why;
    }

    /** Shows what was answered before. */
    abstract void fill(Answers answers);

    /** The answers with this page's put in. */
    abstract Answers into(Answers answers);

    JoinStep step() {
        return step;
    }

    /** Title of the page; its heading where the question has several fields. */
    public String title() {
        return title;
    }

    /** A heading above the fields; null where the one field is the heading. */
    public @Nullable String heading() {
        return null;
    }

    /** A paragraph below the heading. */
    public @Nullable String lead() {
        return null;
    }

    /** Why we ask. */
    public String why() {
        return why;
    }
}
