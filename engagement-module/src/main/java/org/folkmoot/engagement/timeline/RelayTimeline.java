package org.folkmoot.engagement.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TimelineEntry;
import org.folkmoot.contracts.TimelineSource;
import org.folkmoot.engagement.store.views.RelayViews;

/** The messages of governors and leads that reached one person, and that they answered. */
@ApplicationScoped
class RelayTimeline implements TimelineSource {
    private final RelayViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RelayTimeline() {
        this.views = null;
    }

    @Inject
    RelayTimeline(RelayViews views) {
        this.views = views;
    }

    @Override
    public List<TimelineEntry> timelineOf(PersonId person, int most) {
        return views.lines(person, most).stream()
                .map(line -> new TimelineEntry(
                        line.at(),
                        (line.answered() ? "Answered a message: " : "Was sent a message: ") + line.subject(),
                        "/office/threads/" + line.thread()))
                .toList();
    }
}
