package org.folkmoot.engagement.room.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.store.views.RoomViews.TableLine;
import org.folkmoot.engagement.store.views.RoomViews.VoteLine;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.templates.engagement.room.JtetapGenerated;

/** Pieces of the room's page. */
@ApplicationScoped
class RoomPiece {
    private final RoomViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RoomPiece() {
        this.views = null;
    }

    @Inject
    RoomPiece(RoomViews views) {
        this.views = views;
    }

    /** The tables, each leading to its notes. */
    Content tables(long meeting) {
        List<TableLine> lines = views.tables(meeting);
        if (lines.isEmpty()) {
            return Pieces.paragraph("This meeting has no tables yet.");
        }
        Table table = Table.of("Tables")
                .hideCaption()
                .responsive()
                .columns("Table", "Topic", "Who leads the talk", "Seats", "Notes");
        lines.forEach(each -> table.row(
                Words.number(each.number()),
                each.topic(),
                Objects.requireNonNullElse(each.facilitator(), "Nobody named"),
                each.seats() == null ? "Not said" : Words.number(each.seats()),
                Pieces.cellLink(
                        Words.count(each.notes(), "note", "notes") + " of table " + each.number(),
                        "/room/" + meeting + "/tables/" + each.id())));
        return Components.table(table);
    }

    /** The votes with what followed. */
    Content votes(long meeting) {
        List<VoteLine> lines = views.votes(meeting);
        if (lines.isEmpty()) {
            return Pieces.paragraph("No vote was counted.");
        }
        Table table = Table.of("Votes")
                .hideCaption()
                .responsive()
                .columns(
                        "Change",
                        "Presented by",
                        "In favour",
                        "Against",
                        "Did not vote",
                        "Result",
                        "Change of the count");
        lines.forEach(each -> table.row(
                each.amendment(),
                each.presentedBy(),
                Words.number(each.inFavour()),
                Words.number(each.against()),
                Words.number(each.abstained()),
                (each.approved() ? "Approved. " : "Not approved. ") + each.consequence(),
                takeBack(meeting, each)));
        return Components.table(table);
    }

    private static Content takeBack(long meeting, VoteLine vote) {
        String action = "/room/" + meeting + "/vote/take-back";
        return (HtmlContent) out -> JtetapGenerated.render(
                out, null, action, "vote", vote.id(), "Take back", "the count of: " + vote.amendment());
    }
}
