package org.folkmoot.platform.outbox.web;

import gg.jte.Content;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.MessageRow;
import org.folkmoot.platform.outbox.MessageState;

/** A message's state as a tag. */
final class MessageTags {

    private MessageTags() {}

    /**
     * The state of a message.
     *
     * @param printed true where the office prints letters itself
     */
    static Content of(MessageRow message, boolean printed) {
        MessageState state = message.state();
        boolean prints = printed && state == MessageState.QUEUED && message.channel() == Channel.LETTER;
        return Components.tag(prints ? "Waits to be printed" : state.words(), colour(state));
    }

    private static TagColour colour(MessageState state) {
        return switch (state) {
            case QUEUED, SENDING -> TagColour.BLUE;
            case SENT, PRINTED -> TagColour.GREEN;
            case DEFERRED -> TagColour.YELLOW;
            case REJECTED, FAILED -> TagColour.RED;
            case EXPIRED, CANCELLED -> TagColour.GREY;
        };
    }
}
