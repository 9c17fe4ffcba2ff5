package org.folkmoot.strategy.responses.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.strategy.model.survey.Question;
import org.jspecify.annotations.Nullable;

/** A question on a page, with the fields that take its answer. */
public abstract class AskedQuestion {

    private final Question question;
    private final @Nullable String heading;
    private final List<Field<?>> fields;

    AskedQuestion(Question question, @Nullable String heading, List<Field<?>> fields) {
        this.question = question;
        this.heading = heading;
        this.fields = new ArrayList<>(fields);
    }

    /** What was answered, by the name of the answer; an empty list where nothing was. */
    abstract Map<String, List<String>> given();

    /** What only all its fields together can say is wrong; null where nothing is. */
    @Nullable
    String fault() {
        return null;
    }

    /** The question. */
    public Question question() {
        return question;
    }

    /** The heading above several fields; null where the one field has the words itself. */
    public @Nullable String heading() {
        return heading;
    }

    /** The fields in order. */
    public List<Field<?>> fields() {
        return fields;
    }
}
