package org.folkmoot.engagement.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Topic;
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
        return Table.of("Replies so far")
                .hideCaption()
                .firstCellIsHeader()
                .column("Answer")
                .numeric("People")
                .row("Invited or booked", MeetingFacts.number(counts.invited(), exact))
                .row("Coming", MeetingFacts.number(counts.coming(), exact))
                .row("Guests they bring", MeetingFacts.number(counts.guests(), exact))
                .row("Not coming", MeetingFacts.number(counts.notComing(), exact))
                .row("Not sure yet", MeetingFacts.number(counts.maybe(), exact))
                .row("No answer yet", unanswered(counts, exact))
                .row("On the waiting list", MeetingFacts.number(counts.waiting(), exact))
                .row("Coming with access needs", MeetingFacts.number(counts.withNeeds(), exact));
    }

    private static String unanswered(ReplyViews.ReplyCounts counts, boolean exact) {
        // Beside the number of invited people this one would give away the hidden ones.
        boolean hidesAny = Stream.of(counts.coming(), counts.notComing(), counts.maybe(), counts.waiting())
                .anyMatch(count -> count > 0 && count < Topic.SMALLEST_NUMBER_SHOWN);
        return !exact && hidesAny ? "Not shown" : MeetingFacts.number(counts.unanswered(), exact);
    }
}
