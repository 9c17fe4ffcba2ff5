package org.folkmoot.engagement.relay.web;

import gg.jte.Content;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.TagColour;

/** States of messages, replies and answers as tags. */
final class ThreadPieces {

    private ThreadPieces() {}

    static Content state(ThreadState state) {
        TagColour colour =
                switch (state) {
                    case DRAFT -> TagColour.GREY;
                    case WAITING -> TagColour.BLUE;
                    case RETURNED -> TagColour.ORANGE;
                    case SENT -> TagColour.GREEN;
                };
        return Components.tag(state.words(), colour);
    }

    static Content state(ThreadReply reply) {
        return switch (reply.state()) {
            case NEW -> Components.tag(reply.state().words(), TagColour.BLUE);
            case HELD -> Components.tag(reply.state().words(), TagColour.GREY);
            case PASSED -> answer(reply.answerState());
        };
    }

    private static Content answer(ThreadReply.AnswerState state) {
        TagColour colour =
                switch (state) {
                    case NONE -> TagColour.YELLOW;
                    case WAITING -> TagColour.BLUE;
                    case RETURNED -> TagColour.ORANGE;
                    case SENT -> TagColour.GREEN;
                };
        return Components.tag(state.words(), colour);
    }
}
