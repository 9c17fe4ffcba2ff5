package org.folkmoot.engagement.mailings.web;

import gg.jte.Content;
import java.util.Map;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.MessageState;

/** Small pieces of the pages of mailings. */
final class MailingPieces {

    private MailingPieces() {}

    static Content state(MailingState state) {
        return Components.tag(state.words(), colour(state));
    }

    /** What became of the messages; each number opens them. */
    static Content outcomes(Map<MessageState, Long> outcomes, String about) {
        if (outcomes.isEmpty()) {
            return Pieces.paragraph("Nothing of it is in the outbox yet.");
        }
        Table table =
                Table.of("Messages by what became of them").columns("State").numeric("Messages");
        outcomes.forEach((state, count) -> table.row(
                state.words(),
                Pieces.cellLink(Words.number(count), "/office/messages?state=" + state.name() + "&search=" + about)));
        return Components.table(table);
    }

    private static TagColour colour(MailingState state) {
        return switch (state) {
            case DRAFT -> TagColour.GREY;
            case SCHEDULED -> TagColour.BLUE;
            case SENDING -> TagColour.YELLOW;
            case PAUSED -> TagColour.ORANGE;
            case SENT -> TagColour.GREEN;
            case STOPPED -> TagColour.RED;
        };
    }
}
