package org.folkmoot.engagement.papers;

import java.util.List;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;

/**
 * Decides which papers those invited may read: what everybody may, and all that is published of a meeting to which the
 * public is not asked, because those invited are the ones for whom it was written.
 */
public final class GuestsPapers {

    private GuestsPapers() {}

    /** How many papers those invited may read. */
    public static int count(PaperBook book, Meeting meeting) {
        List<Paper> all = book.papers(meeting.id());
        return all.isEmpty() ? 0 : of(meeting, book.agenda(meeting.id()), all).size();
    }

    /** The papers that those invited may read. */
    public static List<Paper> of(Meeting meeting, List<AgendaItem> agenda, List<Paper> papers) {
        return meeting.details().openToPublic()
                ? PublicPapers.of(agenda, papers)
                : papers.stream().filter(Paper::published).toList();
    }
}
