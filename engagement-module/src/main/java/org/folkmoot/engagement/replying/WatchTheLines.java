package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/** Looks again and again at the meetings that people wait for, so that an offer that ran out passes on within a minute. */
@ApplicationScoped
class WatchTheLines implements Worker {
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Actor JOB = Actor.job("waiting lists");

    private final InvitationBook invitations;
    private final KeepTheLineMoving line;
    private final CurrentActor actor;
    private final Clock clock;
    private final Wake wake = new Wake();

    @SuppressWarnings("NullAway") // for the CDI proxy
    WatchTheLines() {
        this.invitations = null;
        this.line = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    WatchTheLines(InvitationBook invitations, KeepTheLineMoving line, CurrentActor actor, Clock clock) {
        this.invitations = invitations;
        this.line = line;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "waiting lists";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    @Override
    public Wake wake() {
        return wake;
    }

    @Override
    public boolean turn() {
        actor.run(JOB, () -> invitations.linesToLookAt(clock.instant()).forEach(line::look));
        return false;
    }
}
