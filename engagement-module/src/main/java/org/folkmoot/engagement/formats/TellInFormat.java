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
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessageBook;
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
        List<Message> usual = new ArrayList<>();
        List<OwnMessage> own = new ArrayList<>();
        for (Invited each : people) {
            Message message = words.apply(each);
            boolean needsFormat = each.ownFormat() != null && each.person() != null;
            boolean held = needsFormat && message.channel() == Channel.LETTER;
            if (!held) {
                usual.add(message);
            }
            if (needsFormat) {
                own.add(own(each, words.apply(each.asLetter()), held, until));
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

    private OwnMessage own(Invited person, Message letter, boolean held, @Nullable Instant until) {
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
                null);
    }

    /** A personal link is for its reader alone, not for whoever makes the format; a letter says how else to answer. */
    static String withoutGreetingAndLinks(String text) {
        return Arrays.stream(text.split(PARAGRAPH, -1))
                .skip(1)
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty() && !paragraph.contains(LINK))
                .collect(Collectors.joining(PARAGRAPH));
    }
}
