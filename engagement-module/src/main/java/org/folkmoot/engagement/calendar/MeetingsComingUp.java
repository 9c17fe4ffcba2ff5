package org.folkmoot.engagement.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.engagement.store.views.MeetingLine;

/** Answers which public meetings come next. */
@ApplicationScoped
class MeetingsComingUp implements Meetings {
    private final CalendarViews views;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingsComingUp() {
        this.views = null;
        this.clock = null;
    }

    @Inject
    MeetingsComingUp(CalendarViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public List<MeetingGlance> comingUp(int most) {
        return views.comingUp(clock.instant(), most);
    }

    @Override
    public List<MeetingGlance> comingUpThen(Instant then, Instant knownBefore, int most) {
        return views.comingUpThen(then, knownBefore, most);
    }

    @Override
    public List<MeetingGlance> ofNetwork(String network, int most) {
        return views.ofNetwork(network, clock.instant(), most);
    }

    @Override
    public List<MeetingGlance> ofNetworkThen(String network, Instant then, Instant knownBefore, int most) {
        return views.ofNetworkThen(network, then, knownBefore, most);
    }

    @Override
    public Optional<MeetingGlance> findThen(String slug, Instant knownBefore) {
        return views.bySlugThen(slug, knownBefore);
    }

    @Override
    public Optional<MeetingGlance> find(String slug) {
        return takesPlace(views.bySlug(slug));
    }

    @Override
    public Optional<MeetingGlance> find(long id) {
        return takesPlace(views.byId(id));
    }

    private static Optional<MeetingGlance> takesPlace(Optional<MeetingLine> found) {
        return found.filter(line -> line.state() != MeetingState.CANCELLED).map(MeetingLine::glance);
    }
}
