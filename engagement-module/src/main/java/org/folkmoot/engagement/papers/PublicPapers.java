package org.folkmoot.engagement.papers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.Paper;

/** Decides which papers everybody may read: those published, never those of an item from which the public is excluded. */
public final class PublicPapers {

    private PublicPapers() {}

    /** The papers that everybody may read. */
    public static List<Paper> of(List<AgendaItem> agenda, List<Paper> papers) {
        Set<Long> closed =
                agenda.stream().filter(AgendaItem::isClosed).map(AgendaItem::id).collect(Collectors.toSet());
        return papers.stream()
                .filter(Paper::published)
                .filter(paper -> paper.itemId() == null || !closed.contains(paper.itemId()))
                .toList();
    }
}
