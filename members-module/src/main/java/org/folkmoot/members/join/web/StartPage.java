package org.folkmoot.members.join.web;

import java.util.List;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.contracts.engagement.Involvement.State;
import org.jspecify.annotations.Nullable;

/**
 * What the start page shows.
 *
 * @param groups names of the constituencies, or of the networks
 * @param goOn where a draft of this browser goes on
 * @param preset the network that the link named
 */
public record StartPage(
        String trust,
        boolean members,
        List<String> groups,
        @Nullable String goOn,
        Preset preset,
        @Nullable String source) {

    /** The page's heading, with its verb. */
    public String title() {
        return members ? "Become a member of " + trust : "Sign up with " + trust;
    }

    /**
     * The network that a link named, and what becomes of it.
     *
     * @param carried the network that is chosen already; null where there is none to choose
     * @param words what is said of it; null where the link named none
     */
    public record Preset(@Nullable String carried, @Nullable String words) {

        private static final String OTHERWISE = " You can still join us, and choose something else on the way.";

        /** A network by the name that the link has for it. */
        static Preset of(@Nullable String slug, List<Choice> networks) {
            if (slug == null) {
                return new Preset(null, null);
            }
            return networks.stream()
                    .filter(each -> each.slug().equals(slug))
                    .findFirst()
                    .map(Preset::of)
                    .orElseGet(() -> new Preset(
                            null, "The link that you followed names a network that we do not have." + OTHERWISE));
        }

        private static Preset of(Choice network) {
            if (network.state() == State.OPEN) {
                return new Preset(
                        network.slug(),
                        "You are signing up to: " + network.name() + ". It is chosen already when we ask what you would"
                                + " like to take part in.");
            }
            return new Preset(
                    null,
                    network.name()
                            + (network.state() == State.ENDED ? " has ended." : " takes nobody new at the moment.")
                            + OTHERWISE);
        }
    }
}
