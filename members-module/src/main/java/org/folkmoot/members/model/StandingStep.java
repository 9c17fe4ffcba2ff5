package org.folkmoot.members.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.members.model.rules.StandingMayChange;

/** What a decision on somebody's standing rests on: what they were, and what is recorded of them. */
public record StandingStep(PersonStatus now, PersonStatus next) {

    private static final Pattern LINE = Pattern.compile("status ([A-Z_]+); recorded ([A-Z_]+)");

    /** The facts in one line, as stored with the decision. */
    public String inputs() {
        return "status " + now + "; recorded " + next;
    }

    /** The facts in a stored line; empty where it holds something else. */
    public static Optional<StandingStep> read(String inputs) {
        Matcher line = LINE.matcher(inputs);
        try {
            return line.matches()
                    ? Optional.of(
                            new StandingStep(PersonStatus.valueOf(line.group(1)), PersonStatus.valueOf(line.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Which rule allows it. */
    public StandingMayChange rule() {
        return new StandingMayChange(now, next);
    }

    /** What comes out. */
    public String outcome() {
        return rule().broken() ? "NOT_RECORDED" : next.belongs() ? "BACK_ON_LIST" : next.name();
    }

    /** The decision in words for the person. */
    public String words() {
        return switch (next) {
            case SUSPENDED -> "Your membership is suspended: we do not write to you, and you cannot sign in.";
            case GONE_AWAY -> "What we send to you comes back, so we no longer write to you. Tell us how to reach you.";
            case DECEASED -> "We were told of the death. The membership ended that day.";
            default -> "What was recorded was taken back: we write to you again.";
        };
    }
}
