package org.folkmoot.strategy.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.strategy.store.views.WordsSaid;

/** Finds the public meetings at which something was said, so that its reader can go there. */
@ApplicationScoped
public class MeetingsOfWords {

    private final Meetings meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingsOfWords() {
        this(null);
    }

    @Inject
    public MeetingsOfWords(Meetings meetings) {
        this.meetings = meetings;
    }

    /** The meetings by their ids; those that are not for everybody to see are left out. */
    public Map<Long, MeetingGlance> of(List<WordsSaid.SaidLine> said) {
        Map<Long, MeetingGlance> found = new HashMap<>();
        said.stream()
                .map(WordsSaid.SaidLine::meeting)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> meetings.find(id).ifPresent(meeting -> found.put(id, meeting)));
        return found;
    }
}
