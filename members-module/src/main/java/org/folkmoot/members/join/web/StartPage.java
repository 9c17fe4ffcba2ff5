package org.folkmoot.members.join.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the start page shows.
 *
 * @param groups names of the constituencies, or of the networks
 * @param goOn where a draft of this browser goes on
 */
public record StartPage(
        String trust,
        boolean members,
        List<String> groups,
        @Nullable String goOn,
        @Nullable String network,
        @Nullable String source) {

    /** The page's heading, with its verb. */
    public String title() {
        return members ? "Become a member of " + trust : "Sign up with " + trust;
    }
}
