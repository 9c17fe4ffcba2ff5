package org.folkmoot.engagement.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.platform.content.PublicContent;

/** Plans another sitting of the same occasion; what was one meeting becomes a series of two. */
@ApplicationScoped
public class PlanSitting {
    private final ConvenersMeetings mine;
    private final MeetingBook book;
    private final DraftMeeting drafting;
    private final PublicContent content;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanSitting() {
        this.mine = null;
        this.book = null;
        this.drafting = null;
        this.content = null;
        this.clock = null;
    }

    @Inject
    public PlanSitting(
            ConvenersMeetings mine, MeetingBook book, DraftMeeting drafting, PublicContent content, Clock clock) {
        this.mine = mine;
        this.book = book;
        this.drafting = drafting;
        this.content = content;
        this.clock = clock;
    }

    /** Keeps the draft of the new sitting and returns its id. */
    @Transactional
    public long plan(long id, MeetingDetails details) {
        Meeting first = mine.toCopy(id);
        book.lock(id);
        String occasion = first.joinSeries("occasion-" + id, clock.instant());
        content.changed();
        return drafting.draft(details.inSeries(occasion), first.scope());
    }
}
