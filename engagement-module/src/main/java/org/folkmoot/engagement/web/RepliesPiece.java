package org.folkmoot.engagement.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.store.views.ReplyViews;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;

/** Replies as counts, access needs as counts, and names only where a name says nothing more than a name. */
@ApplicationScoped
public class RepliesPiece {
    private final ReplyViews views;
    private final Discretion discretion;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RepliesPiece() {
        this.views = null;
        this.discretion = null;
    }

    @Inject
    public RepliesPiece(ReplyViews views, Discretion discretion) {
        this.views = views;
        this.discretion = discretion;
    }

    /** What a convener may see of the replies. */
    public Content of(Meeting meeting) {
        boolean exact = discretion.showsSmallNumbers(meeting.scope());
        ReplyViews.ReplyCounts counts = views.counts(meeting.id());
        List<Content> parts = new ArrayList<>();
        parts.add(Components.table(table(counts, exact)));
        if (discretion.showsNames(meeting.scope())) {
            parts.add(names(views.shownNames(meeting.id())));
        }
        return Html.all(parts);
    }

    private static Content names(List<String> names) {
        return names.isEmpty()
                ? Pieces.paragraph("Nobody who is coming has agreed to show their name to you.")
                : Components.details("Who is coming and agreed to show their name", Pieces.bullets(names));
    }

    private static Table table(ReplyViews.ReplyCounts counts, boolean exact) {
        Table table = Table.of("Replies so far")
                .hideCaption()
                .firstCellIsHeader()
                .column("Answer")
                .numeric("People")
                .row("Invited or booked", ShownNumber.of(counts.invited(), exact))
                .row("Coming", ShownNumber.of(counts.coming(), exact))
                .row("Guests they bring", ShownNumber.of(counts.guests(), exact))
                .row("Carers with them", ShownNumber.of(counts.carers(), exact))
                .row("Interpreters with them", ShownNumber.of(counts.interpreters(), exact))
                .row("Not coming", ShownNumber.of(counts.notComing(), exact))
                .row("Not sure yet", ShownNumber.of(counts.maybe(), exact))
                .row("On the waiting list", ShownNumber.of(counts.waiting(), exact))
                .row("Of them offered a place", ShownNumber.of(counts.offered(), exact))
                .row("Coming with access or dietary needs", ShownNumber.of(counts.withNeeds(), exact));
        // Beside the number of invited people this one would give away the others.
        return exact ? table.row("No answer yet", ShownNumber.of(counts.unanswered(), true)) : table;
    }
}
