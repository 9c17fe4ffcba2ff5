package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told in a format that somebody has to make.
 *
 * @param id 0 until it is kept
 * @param about what it is about, such as {@code meeting:12}
 * @param kind of the message, as the outbox names it
 * @param format its key, such as {@code large-print}
 * @param words without the greeting
 * @param heldBack true where nothing went in the usual format
 * @param usefulUntil when nobody needs it any more; null for never
 * @param dueOn when what was ordered will be there
 * @param reason why it went in the usual format
 * @param shielded true where it says that somebody belongs to a sensitive network
 */
public record OwnMessage(
        long id,
        PersonId person,
        String name,
        String about,
        String kind,
        String format,
        String subject,
        String words,
        boolean heldBack,
        Instant madeAt,
        @Nullable Instant usefulUntil,
        State state,
        @Nullable LocalDate dueOn,
        @Nullable String supplier,
        @Nullable String reason,
        boolean shielded) {

    /** Something that nobody has begun to make, said as a letter; useful for ever. */
    public static OwnMessage toMake(KnownRecipient person, String format, Letter letter, Instant now) {
        return new OwnMessage(
                0,
                person.person(),
                person.name(),
                letter.about(),
                letter.kind(),
                format,
                letter.subject(),
                letter.words(),
                letter.heldBack(),
                now,
                null,
                State.WAITING,
                null,
                null,
                null,
                false);
    }

    /** What other modules hear of a letter that was held back. */
    public HeldLettersSent.Held held() {
        return new HeldLettersSent.Held(person, kind, about);
    }

    /** What a letter says, and whether it is held back until it is made. */
    public record Letter(String kind, String about, String subject, String words, boolean heldBack) {}

    /** Where it stands. */
    public enum State {
        WAITING("To be made"),
        ORDERED("Ordered"),
        SENT("Sent"),
        USUAL("Went in the usual format"),
        OVERTAKEN("Overtaken by later news");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** What people read. */
        public String words() {
            return words;
        }

        /** The table of what may follow what. */
        public Set<State> next() {
            return switch (this) {
                case WAITING -> EnumSet.of(ORDERED, SENT, USUAL, OVERTAKEN);
                case ORDERED -> EnumSet.of(ORDERED, SENT, USUAL);
                case SENT, USUAL, OVERTAKEN -> EnumSet.noneOf(State.class);
            };
        }

        /** True while somebody has something to do for it. */
        public boolean isOpen() {
            return !next().isEmpty();
        }
    }

    /** The format in words. */
    public String formatWords() {
        return NeededFormat.of(format, 1).words();
    }

    /** True where we print it ourselves instead of asking somebody to make it. */
    public boolean isOurs() {
        return NeededFormat.isOurs(format);
    }

    /** The office's page of what it is about; null where there is none. */
    public @Nullable String home() {
        String[] parts = about.split(":", -1);
        return switch (parts[0]) {
            case "thread" -> "/office/threads/" + parts[1];
            case "meeting" -> "/office/meetings/" + parts[1];
            default -> null;
        };
    }
}
