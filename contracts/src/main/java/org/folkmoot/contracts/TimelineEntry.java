package org.folkmoot.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a person's timeline.
 *
 * @param at when it happened
 * @param what one sentence for the office, such as "Accepted the invitation to Strategy evening"
 * @param href where the office reads more, an address within the trust's site
 */
public record TimelineEntry(
        Instant at, String what, @Nullable String href) {}
