package org.folkmoot.strategy.pledges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.NetworkPage.Pledge.ByKind;
import org.folkmoot.strategy.model.NewPledge;
import org.folkmoot.strategy.reading.NetworkVoices.Network;
import org.folkmoot.strategy.store.Pledges;
import org.jspecify.annotations.Nullable;

/** Takes a pledge; everybody sees it once somebody has read it. */
@ApplicationScoped
public class MakePledge {

    private final Pledges pledges;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MakePledge() {
        this(null, null, null, null);
    }

    @Inject
    public MakePledge(Pledges pledges, CurrentActor actor, Audit audit, Clock clock) {
        this.pledges = pledges;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores the pledge; returns its id. */
    @Transactional
    public long make(Network network, Words words, String marks) {
        long id = pledges.add(
                new NewPledge(
                        network.line().id(),
                        words.by(),
                        words.byKind(),
                        words.community(),
                        words.value(),
                        words.text(),
                        TrustClock.today(clock),
                        words.due(),
                        words.mail(),
                        actor.get().person().orElse(null),
                        marks),
                clock.instant());
        audit.wrote(
                "pledge.make", "pledge:" + id, "A pledge to " + network.line().title());
        return id;
    }

    /** What is pledged; {@code community}, {@code value} and {@code mail} may be empty. */
    public record Words(
            String by,
            ByKind byKind,
            String community,
            String value,
            String text,
            @Nullable YearMonth due,
            String mail) {}
}
