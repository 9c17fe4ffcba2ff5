package org.folkmoot.strategy.responses;

/**
 * How an answer comes.
 *
 * @param easy in the easy-read version
 * @param trial an editor's test run, which is never stored as an answer
 * @param suspect looks like a machine's
 * @param named the person, signed in, wants their name kept with it
 * @param publishable the person agrees that their words are published
 */
public record AnswerFlags(boolean easy, boolean trial, boolean suspect, boolean named, boolean publishable) {

    /** Nothing said. */
    public static final AnswerFlags NONE = new AnswerFlags(false, false, false, false, false);

    /** With what the person agreed to. */
    public AnswerFlags agreeing(boolean keepName, boolean publish) {
        return new AnswerFlags(easy, trial, suspect, keepName, publish);
    }
}
