package org.folkmoot.engagement.model;

import java.time.Instant;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A members' panel: people whom its leads invite and write to as a governor does to a constituency. Whoever a rule means is on
 * it; the office puts others on by hand, and takes off who does not want to be on it.
 *
 * @param purpose what it is for, as members read it
 * @param rule whoever it means is on it
 * @param closedAt null while it goes on
 * @param version 0 before it is kept
 */
public record Panel(
        String slug,
        String name,
        String purpose,
        PanelRule rule,
        @Nullable Instant closedAt,
        int version) {

    /** What its leads hold their role over. */
    public static Scope scope(String slug) {
        return new Scope(Scope.Kind.PANEL, slug);
    }

    /** What its leads hold their role over. */
    public Scope scope() {
        return scope(slug);
    }

    /** True where only those are on it who were put on it by hand. */
    public boolean isByHand() {
        return rule.equals(PanelRule.NOBODY);
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
