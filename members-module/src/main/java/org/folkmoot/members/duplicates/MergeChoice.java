package org.folkmoot.members.duplicates;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the one record shall be.
 *
 * @param fromOther the parts that are taken from the record that goes
 * @param membershipOf number of the record whose membership goes on; null where not both are members
 */
public record MergeChoice(Set<Part> fromOther, @Nullable Long membershipOf) {

    /** What is chosen as a whole. */
    public enum Part {
        NAME("Name"),
        BORN("Date of birth"),
        ADDRESS("Address"),
        MAIL("Email address"),
        PHONE("Phone number"),
        CHANNEL("Preferred way"),
        NEEDS("Format and support");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** How the page says it. */
        public String words() {
            return words;
        }
    }
}
