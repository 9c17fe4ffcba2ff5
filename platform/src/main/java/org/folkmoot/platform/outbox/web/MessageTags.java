package org.folkmoot.platform.outbox.web;

import gg.jte.Content;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.platform.outbox.MessageState;

/** A message's state as a tag. */
final class MessageTags {

    private MessageTags() {}

    static Content of(MessageState state) {
        return Components.tag(state.words(), colour(state));
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
