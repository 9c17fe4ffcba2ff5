package org.folkmoot.engagement.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.platform.audit.Audit;

/**
 * Takes the agenda and the papers of a meeting over to another one. A file is stored once for both; nothing is published,
 * since those invited may need other formats.
 */
@ApplicationScoped
public class CopyPapers {
    private final PaperBook book;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CopyPapers() {
        this.book = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public CopyPapers(PaperBook book, Audit audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** What of a meeting can be taken over: everything but what exists only after it. */
    public List<Paper> papersOf(long meeting) {
        return book.papers(meeting).stream()
                .filter(paper -> !paper.kind().isOutput())
                .toList();
    }

    /** The agenda that can be taken over. */
    public List<AgendaItem> agendaOf(long meeting) {
        return book.agenda(meeting);
    }

    /** Takes over what was chosen. */
    @Transactional
    public void copy(long from, long to, boolean agenda, boolean papers) {
        Map<Long, Long> items = new HashMap<>();
        if (agenda) {
            agendaOf(from).forEach(item -> items.put(item.id(), book.add(item.at(to))));
        }
        List<Paper> taken = papers ? papersOf(from) : List.of();
        taken.forEach(paper ->
                book.add(paper.at(to, paper.itemId() == null ? null : items.get(paper.itemId()), clock.instant())));
        if (!items.isEmpty() || !taken.isEmpty()) {
            audit.wrote(
                    "meeting.paper",
                    "meeting:" + to,
                    "Took over " + items.size() + " items and " + taken.size() + " papers of meeting " + from);
        }
    }
}
