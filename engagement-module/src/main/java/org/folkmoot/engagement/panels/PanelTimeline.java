package org.folkmoot.engagement.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TimelineEntry;
import org.folkmoot.contracts.TimelineSource;
import org.folkmoot.engagement.model.PanelBook;

/** That one person was put on a panel, or taken off. */
@ApplicationScoped
class PanelTimeline implements TimelineSource {
    private final PanelBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PanelTimeline() {
        this.book = null;
    }

    @Inject
    PanelTimeline(PanelBook book) {
        this.book = book;
    }

    @Override
    public List<TimelineEntry> timelineOf(PersonId person, int most) {
        return book.of(person, most).stream()
                .map(each -> new TimelineEntry(
                        each.at(),
                        (each.stands() ? "Put on the panel " : "Taken off the panel ") + each.panel(),
                        "/office/panels/" + each.slug()))
                .toList();
    }
}
