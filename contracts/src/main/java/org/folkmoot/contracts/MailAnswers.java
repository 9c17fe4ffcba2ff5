package org.folkmoot.contracts;

import org.jspecify.annotations.Nullable;

/** Takes what people answer by mail to messages of one module; such a message names an address to answer to. */
public interface MailAnswers {

    /** True for a kind of message that people may answer by mail. */
    boolean answers(String kind);

    /**
     * Keeps an answer, within the running transaction.
     *
     * @param about what the answered message was about, such as {@code thread:5}
     * @param person whom it went to; null where nobody knows any more
     * @param words what they wrote, without what they quoted
     */
    void take(String about, @Nullable PersonId person, String words);
}
