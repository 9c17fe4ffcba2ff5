package org.folkmoot.engagement.mailings.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.MessageState;
import org.folkmoot.platform.outbox.MessagesAbout;

/** Small pieces of the pages of mailings. */
final class MailingPieces {

    private MailingPieces() {}

    static Content state(MailingState state) {
        return Components.tag(state.words(), colour(state));
    }

    /** What became of the messages, letters that the office has to print apart; each number opens them. */
    static Content outcomes(MessagesAbout outbox, String about) {
        Map<MessageState, Long> outcomes = outbox.outcomes(about);
        long toPrint = outbox.toPrint(about);
        if (outcomes.isEmpty()) {
            return Pieces.paragraph("Nothing of it is in the outbox yet.");
        }
        Table table =
                Table.of("Messages by what became of them").columns("State").numeric("Messages");
        outcomes.forEach((state, count) -> {
            String found = "/office/messages?state=" + state.name() + "&search=" + about;
            long others = state == MessageState.QUEUED ? count - toPrint : count;
            if (others > 0) {
                table.row(state.words(), Pieces.cellLink(Words.number(others), found));
            }
            if (others < count) {
                table.row(
                        "Letters that wait to be printed",
                        Pieces.cellLink(Words.number(toPrint), found + "&channel=LETTER"));
            }
        });
        return toPrint == 0
                ? Components.table(table)
                : Html.all(List.of(
                        Components.table(table), Pieces.link("Print the letters that wait", "/office/messages/print")));
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
