package org.folkmoot.members.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.members.model.ExclusionCase.State;
import org.folkmoot.members.model.rules.ExclusionStandsForThat;

/** What a decision on an appeal rests on: where the exclusion stood, and how the appeal ended. */
public record ExclusionStep(State now, State next) {

    private static final Pattern LINE = Pattern.compile("exclusion ([A-Z_]+); heard ([A-Z_]+)");

    /** The facts in one line, as stored with the decision. */
    public String inputs() {
        return "exclusion " + now + "; heard " + next;
    }

    /** The facts in a stored line; empty where it holds something else. */
    public static Optional<ExclusionStep> read(String inputs) {
        Matcher line = LINE.matcher(inputs);
        try {
            return line.matches()
                    ? Optional.of(new ExclusionStep(State.valueOf(line.group(1)), State.valueOf(line.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Which rule allows it. */
    public ExclusionStandsForThat rule() {
        return new ExclusionStandsForThat(now, next);
    }

    /** What comes out. */
    public String outcome() {
        return rule().broken() ? "NOT_RECORDED" : next.name();
    }

    /** The decision in words for the person; the reason was written to them. */
    public String words() {
        return next.excludes()
                ? "Your appeal was heard, and the exclusion stays in force. We wrote to you why."
                : "You are no longer excluded. We wrote to you why.";
    }
}
