package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.jspecify.annotations.Nullable;

/** Orders of many formats at once, and what is in them. */
public interface FormatOrderBook {

    /** Keeps an order and returns its number. */
    long add(NewOrder order, Instant now);

    /** An order. */
    Optional<FormatOrder> find(long id);

    /** The newest. */
    List<FormatOrder> newest(int most);

    /** Puts a format that was just settled into an order. */
    void put(long order, Outgoing what, String format);

    /** Formats of something that goes out, as far as nobody has settled them another way since. */
    List<OfOutgoing> formats(long order);

    /** Puts messages to one person each, which are still to be made, into an order; returns how many. */
    int put(long order, NewOrder terms, Choice choice, Instant now);

    /** The messages in it that nobody has seen to since, by format and words. */
    List<OwnMessage> messages(long order);

    /** Undoes it: its formats are missing again, its messages are to be made again. False where somebody did so before. */
    boolean undo(long order, String by, Instant now);

    /** Letters of it that were held back and are not sent yet. */
    List<HeldLettersSent.Held> held(long order);

    /** Its messages were sent; returns how many. */
    int sent(long order, String by, Instant now);

    /** What can be ordered of messages to one person each. */
    List<Group> groups(Instant now, boolean shieldedToo);

    /** The terms of an order. */
    record NewOrder(
            String what,
            String home,
            LocalDate due,
            @Nullable String supplier,
            String by) {}

    /** A format of something that goes out. */
    record OfOutgoing(Outgoing what, SettledFormat format) {}

    /**
     * Which messages are meant.
     *
     * @param about what they are about; null for all
     * @param formats keys of formats
     * @param shieldedToo true where those that say who belongs to a sensitive network are meant, too
     */
    record Choice(@Nullable String about, Set<String> formats, boolean shieldedToo) {

        public Choice {
            formats = Set.copyOf(formats);
        }
    }

    /**
     * Messages about the same thing in the same format.
     *
     * @param about a key for {@link Choice}
     * @param title what it is, in words
     */
    record Group(String about, String title, String format, int messages) {}
}
