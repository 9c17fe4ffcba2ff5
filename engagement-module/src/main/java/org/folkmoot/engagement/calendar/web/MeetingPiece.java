package org.folkmoot.engagement.calendar.web;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.PlaceWords;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a meeting shows.
 *
 * @param moved true where it had another time or place before
 * @param sittings other meetings of the same occasion
 * @param sections what other features show
 * @param closed why no place can be asked for; null while one can
 */
public record MeetingPiece(
        MeetingDetails details,
        String slug,
        boolean cancelled,
        boolean moved,
        List<String> topics,
        List<MeetingLine> sittings,
        List<BlocksPage.Block> sections,
        @Nullable String closed,
        Form form) {

    /** True while a place can be asked for. */
    public boolean bookable() {
        return closed == null;
    }

    /** The facts as a list. */
    public List<SummaryRow> facts() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Components.row("When", MeetingMessages.when(details.time())));
        rows.add(Components.row(
                "Where",
                details.venue().place() == null
                        ? Html.text(details.venue().words())
                        : Components.lines(details.venue().place())));
        if (details.venue().online()) {
            rows.add(Components.row("Online", "You can join online. We send the link to people who come."));
        }
        if (!details.capacity().isUnlimited()) {
            rows.add(Components.row("Places", PlaceWords.places(details)));
        }
        rows.addAll(PlaceWords.rows(details.access()));
        rows.add(Components.row("Who can come", "Anyone"));
        if (!topics.isEmpty()) {
            rows.add(Components.row("About", Words.list(topics)));
        }
        return rows;
    }
}
