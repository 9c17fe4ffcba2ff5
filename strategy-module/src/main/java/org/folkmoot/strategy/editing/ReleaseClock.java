package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.store.Releases;

/** Looks every second for pages whose time has come; what cannot be published then says why. */
@ApplicationScoped
public class ReleaseClock implements Worker {

    private final Releases releases;
    private final PublishOnTime publish;
    private final EndRelease end;
    private final CurrentActor actor;
    private final Clock clock;
    private final Wake wake = new Wake();

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReleaseClock() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReleaseClock(Releases releases, PublishOnTime publish, EndRelease end, CurrentActor actor, Clock clock) {
        this.releases = releases;
        this.publish = publish;
        this.end = end;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publishing";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Wake wake() {
        return wake;
    }

    @Override
    public boolean turn() {
        for (long page : releases.due(clock.instant())) {
            actor.run(Actor.job("publish on time"), () -> publish(page));
        }
        return false;
    }

    private void publish(long page) {
        try {
            publish.publish(page);
        } catch (RuleBroken refused) {
            end.end(page, Release.State.FAILED, refused.rule().words());
        }
    }
}
