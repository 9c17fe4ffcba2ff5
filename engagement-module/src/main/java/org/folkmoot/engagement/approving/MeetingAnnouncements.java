package org.folkmoot.engagement.approving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.folkmoot.contracts.engagement.InvitationsSent;
import org.folkmoot.contracts.engagement.MeetingCancelled;
import org.folkmoot.contracts.engagement.MeetingChanged;
import org.folkmoot.contracts.engagement.MeetingScheduled;
import org.folkmoot.engagement.calendar.MeetingNews;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.events.EventPublisher;

/** Tells the other modules and the page cache what became of a meeting. */
@ApplicationScoped
public class MeetingAnnouncements {
    private final EventPublisher events;
    private final PublicContent content;
    private final MeetingNews news;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingAnnouncements() {
        this.events = null;
        this.content = null;
        this.news = null;
    }

    @Inject
    public MeetingAnnouncements(EventPublisher events, PublicContent content, MeetingNews news) {
        this.events = events;
        this.content = content;
        this.news = news;
    }

    /** It stands in the calendar. */
    public void scheduled(Meeting meeting) {
        MeetingDetails details = meeting.details();
        events.publish(new MeetingScheduled(
                meeting.id(),
                Objects.requireNonNull(meeting.slug()),
                details.time().starts().toInstant(),
                details.openToPublic()));
        news.scheduled(meeting);
        content.changed();
    }

    /** Its invitations are in the outbox. */
    public void invited(Meeting meeting, int people) {
        events.publish(new InvitationsSent(meeting.id(), people));
    }

    /** It has another time or place. */
    public void moved(Meeting meeting) {
        events.publish(new MeetingChanged(
                meeting.id(), meeting.details().time().starts().toInstant()));
        news.changed(meeting);
        content.changed();
    }

    /** It will not take place. */
    public void cancelled(Meeting meeting) {
        events.publish(new MeetingCancelled(meeting.id()));
        news.cancelled(meeting);
        content.changed();
    }
}
