package org.folkmoot.strategy.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.store.views.VoiceViews;

/** What people told networks and pledged that nobody has read yet, and pledges whose month has gone by. */
@ApplicationScoped
public class VoicesWaiting implements WaitingSource {

    private final VoiceViews views;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    VoicesWaiting() {
        this(null, null);
    }

    @Inject
    public VoicesWaiting(VoiceViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(
                new Waiting("Feedback to networks to read", views.waitingExperiences(), "/editor/voices"),
                new Waiting("Pledges to read", views.waitingPledges(), "/editor/pledges"),
                new Waiting(
                        "Pledges past their month",
                        views.overduePledges(TrustClock.today(clock).withDayOfMonth(1)),
                        "/editor/pledges"));
    }
}
