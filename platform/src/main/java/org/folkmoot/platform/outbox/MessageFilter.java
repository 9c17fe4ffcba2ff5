package org.folkmoot.platform.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which messages the office wants to see.
 *
 * @param states empty for all
 * @param search a mail address or what messages are about, such as {@code meeting:12}; null for everything
 */
public record MessageFilter(
        List<MessageState> states,
        @Nullable Channel channel,
        @Nullable String search) {

    /** Messages that someone has to look after. */
    public static final List<MessageState> FAULTS = List.of(MessageState.FAILED, MessageState.REJECTED);

    /** The filter in words, for the audit log. */
    public String words() {
        return (states.isEmpty()
                        ? "all messages"
                        : String.join(
                                ", ", states.stream().map(MessageState::words).toList()))
                + (channel == null ? "" : ", " + channel)
                + (search == null ? "" : ", search");
    }
}
