package org.folkmoot.strategy.testing;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;

/** Meetings of every name, but for those that are called off. */
public final class EveryMeeting implements Meetings {

    private final Set<String> off = new HashSet<>();

    /** Calls a meeting off. */
    public void callOff(String slug) {
        off.add(slug);
    }

    @Override
    public List<MeetingGlance> comingUp(int most) {
        return List.of();
    }

    @Override
    public Optional<MeetingGlance> find(long id) {
        return find("meeting-" + id);
    }

    @Override
    public Optional<MeetingGlance> find(String slug) {
        ZonedDateTime starts = ZonedDateTime.of(2023, 10, 18, 18, 0, 0, 0, ZoneOffset.UTC);
        return off.contains(slug)
                ? Optional.empty()
                : Optional.of(new MeetingGlance(1, slug, slug, starts, "Town hall", List.of()));
    }
}
