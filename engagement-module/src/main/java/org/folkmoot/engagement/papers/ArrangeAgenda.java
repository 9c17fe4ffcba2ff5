package org.folkmoot.engagement.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.NotFound;

/** Puts items on the agenda of a meeting, in order, and takes them off again. */
@ApplicationScoped
public class ArrangeAgenda {
    private static final String ACTION = "meeting.agenda";

    private final MeetingBook meetings;
    private final PaperBook papers;
    private final PublicContent content;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ArrangeAgenda() {
        this.meetings = null;
        this.papers = null;
        this.content = null;
        this.audit = null;
    }

    @Inject
    public ArrangeAgenda(MeetingBook meetings, PaperBook papers, PublicContent content, Audit audit) {
        this.meetings = meetings;
        this.papers = papers;
        this.content = content;
        this.audit = audit;
    }

    /** Appends an item. */
    @Transactional
    public long add(AgendaItem item) {
        lock(item.meetingId());
        long id = papers.add(item);
        String closed = item.excludedBecause() == null ? "" : "; the public is excluded: " + item.excludedBecause();
        changed(item.meetingId(), "Put on the agenda: " + item.title() + closed);
        return id;
    }

    /** Moves an item up by one. */
    @Transactional
    public void moveUp(long meeting, long item) {
        lock(meeting);
        papers.moveUp(meeting, item);
        changed(meeting, "Changed the order of the agenda");
    }

    /** Takes an item off. */
    @Transactional
    public void remove(long meeting, long item) {
        lock(meeting);
        papers.removeItem(meeting, item);
        changed(meeting, "Took item " + item + " off the agenda");
    }

    private void lock(long meeting) {
        if (meetings.lock(meeting).isEmpty()) {
            throw NotFound.of("meeting", meeting);
        }
    }

    private void changed(long meeting, String words) {
        audit.wrote(ACTION, "meeting:" + meeting, words);
        content.changed();
    }
}
