package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** How each format was settled that something needs, and the yearly question about them. */
public interface FormatBook {

    /** What was settled for something that goes out. */
    List<SettledFormat> settled(Outgoing what);

    /** Settles a format, anew where it was settled before. */
    void settle(Outgoing what, SettledFormat format, Instant now);

    /** Settles a format as it is for words of another mark, because of a reason. */
    void confirm(Outgoing what, String format, @Nullable String wording, String reason, String by, Instant now);

    /** Orders that are not there yet, by the day they are due. */
    List<Order> orders(int most);

    /** How many people with a format of their own were not asked since {@code before}. */
    long countToAsk(Instant before, LocalDate joinedBefore);

    /** The next of them, by id, marked as asked now. */
    List<Asked> ask(Instant before, LocalDate joinedBefore, Instant now, int most);

    /** The link's version for a person who was asked; empty where nobody asked. */
    Optional<Review> review(PersonId person);

    /** Keeps a member's answer. */
    void answer(PersonId person, boolean fits, @Nullable String words, Instant now);

    /** Answers that say that something changed, longest first. */
    List<Review> changed(int most);

    /** The office has seen to it. */
    boolean deal(PersonId person, Instant now);

    /** An order that is not there yet. */
    record Order(Outgoing what, String title, SettledFormat format) {}

    /** Somebody who is asked. */
    record Asked(
            PersonId person,
            String name,
            @Nullable String mail,
            @Nullable String postalAddress,
            boolean byLetter,
            String format,
            @Nullable String language,
            int linkVersion) {}

    /** What a member was asked and said. */
    record Review(
            PersonId person,
            String name,
            String format,
            @Nullable String language,
            int linkVersion,
            @Nullable Instant answeredAt,
            @Nullable Boolean fits,
            @Nullable String words) {}
}
