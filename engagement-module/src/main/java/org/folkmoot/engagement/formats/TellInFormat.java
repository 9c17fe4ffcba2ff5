package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessageBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Tells people something that is each one's own: by their channel, and where they need a format that somebody has to make,
 * in that format too. News by mail or text does not wait for it; a letter in a format they cannot read does not go.
 */
@ApplicationScoped
public class TellInFormat {
    private static final String PARAGRAPH = "\n\n";
    private static final String LINK = "[[";

    private final OwnMessageBook book;
    private final Outbox outbox;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellInFormat() {
        this.book = null;
        this.outbox = null;
        this.clock = null;
    }

    @Inject
    public TellInFormat(OwnMessageBook book, Outbox outbox, Clock clock) {
        this.book = book;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Queues it within the running transaction.
     *
     * @param until when nobody needs it any more; null for never
     * @param words what each is told
     */
    public void tell(List<Invited> people, @Nullable Instant until, Function<Invited, Message> words) {
        tellEach(
                people.stream()
                        .map(each -> new ForOne(
                                each.person(),
                                each.name(),
                                each.ownFormat(),
                                words.apply(each),
                                () -> words.apply(each.asLetter()),
                                false))
                        .toList(),
                until);
    }

    /**
     * Queues what was made for each within the running transaction.
     *
     * @param until when nobody needs it any more; null for never
     */
    public void tellEach(List<ForOne> people, @Nullable Instant until) {
        List<Message> usual = new ArrayList<>();
        List<OwnMessage> own = new ArrayList<>();
        for (ForOne each : people) {
            boolean held = each.isHeld();
            if (!held) {
                usual.add(each.usual());
            }
            if (each.needsFormat()) {
                own.add(own(each, each.letter().get(), held, until));
            }
        }
        queue(usual);
        book.add(own);
    }

    /** There is nothing more to tell this person about it, so what was not begun need not be made. */
    public void nothingMore(Invited person, String about) {
        if (person.person() != null && person.ownFormat() != null) {
            book.overtake(person.person(), about, clock.instant());
        }
    }

    private void queue(List<Message> messages) {
        if (messages.size() == 1) {
            outbox.queue(messages.get(0));
        } else if (!messages.isEmpty()) {
            outbox.queueAll(messages);
        }
    }

    private OwnMessage own(ForOne person, Message letter, boolean held, @Nullable Instant until) {
        PersonId id = Objects.requireNonNull(person.person());
        return new OwnMessage(
                0,
                id,
                person.name(),
                Objects.requireNonNullElse(letter.about(), ""),
                letter.kind(),
                Objects.requireNonNull(person.ownFormat()),
                letter.subject(),
                withoutGreetingAndLinks(letter.text()),
                held,
                clock.instant(),
                until,
                OwnMessage.State.WAITING,
                null,
                null,
                null,
                person.shielded());
    }

    /** A personal link is for its reader alone, not for whoever makes the format; a letter says how else to answer. */
    static String withoutGreetingAndLinks(String text) {
        return Arrays.stream(text.split(PARAGRAPH, -1))
                .skip(1)
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty() && !paragraph.contains(LINK))
                .collect(Collectors.joining(PARAGRAPH));
    }

    /**
     * Somebody, and what they are told.
     *
     * @param person null for somebody who is not on record
     * @param ownFormat key of the format that they need; null for the usual one
     * @param letter the same as a letter, which is what a format is made from
     * @param shielded true where it says that they belong to a sensitive network
     */
    public record ForOne(
            @Nullable PersonId person,
            String name,
            @Nullable String ownFormat,
            Message usual,
            Supplier<Message> letter,
            boolean shielded) {

        boolean needsFormat() {
            return ownFormat != null && person != null;
        }

        /** True where nothing goes before the format is made: the usual one would be a letter that they cannot read. */
        public boolean isHeld() {
            return needsFormat() && usual.channel() == Channel.LETTER;
        }

        /** Somebody on record, with words that give nothing away. */
        public static ForOne known(KnownRecipient person, Function<KnownRecipient, Message> words) {
            return new ForOne(
                    person.person(),
                    person.name(),
                    person.ownFormat(),
                    words.apply(person),
                    () -> words.apply(person.asLetter()),
                    false);
        }
    }
}
