package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TimelineEntry;
import org.folkmoot.contracts.TimelineSource;
import org.folkmoot.members.model.Records;

/** The record's own history, for the timeline of the member page. */
@ApplicationScoped
public class MemberTimeline implements TimelineSource {

    private final Records records;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberTimeline() {
        this.records = null;
    }

    @Inject
    public MemberTimeline(Records records) {
        this.records = records;
    }

    @Override
    public List<TimelineEntry> timelineOf(PersonId person, int most) {
        return records.historyOf(person, most).stream()
                .map(line -> new TimelineEntry(line.at(), line.words(), null))
                .toList();
    }
}
