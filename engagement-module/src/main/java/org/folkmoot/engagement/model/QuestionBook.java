package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All questions that were sent in. */
public interface QuestionBook {

    /** Keeps a question and returns its id. */
    long add(Question question);

    /** One question of a meeting. */
    Optional<Question> find(long meeting, long id);

    /** The questions of a meeting, first asked first. */
    List<Question> of(long meeting);

    /** Keeps the answer. */
    void answer(long id, String answer, boolean published, Instant now);

    /** How many wait for an answer. */
    long waiting();
}
