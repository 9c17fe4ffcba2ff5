package org.folkmoot.members.model;

import org.jspecify.annotations.Nullable;

/**
 * The parent or guardian who agrees for somebody below the age of consent, and how the trust reaches them.
 *
 * @param mail null where they are written to by post
 * @param address with line breaks; null where they live with the person
 */
public record Guardian(
        String name,
        Relation relation,
        @Nullable MailAddress mail,
        @Nullable String address) {

    /** What they are to the person. */
    public enum Relation {
        PARENT("Parent"),
        GUARDIAN("Legal guardian"),
        OTHER("Someone else with parental responsibility");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        /** How pages say it. */
        public String words() {
            return words;
        }
    }
}
