package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitations;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** Makes invited staff members on the day that they were told, unless they said no. */
@ApplicationScoped
public class JoinOnTheDay implements RegularJob {

    private static final int PIECE = 50;

    private final Invitations invitations;
    private final AdmitFromAnInvitation admit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinOnTheDay() {
        this.invitations = null;
        this.admit = null;
        this.clock = null;
    }

    @Inject
    public JoinOnTheDay(Invitations invitations, AdmitFromAnInvitation admit, Clock clock) {
        this.invitations = invitations;
        this.admit = admit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "members.staff.join";
    }

    @Override
    public String title() {
        return "Make invited staff members on their day";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void work(JobRun run) {
        List<Long> due = invitations.due(TrustClock.today(clock));
        for (int from = 0; from < due.size() && !run.cancelled(); from += PIECE) {
            List<Long> piece = due.subList(from, Math.min(due.size(), from + PIECE));
            int done = from + piece.size();
            run.step(String.valueOf(done), done, due.size(), () -> piece.forEach(this::join));
        }
        run.result(due.size() + " invitations were due");
    }

    private void join(long id) {
        invitations
                .lock(id)
                .filter(each -> each.state() == Invitation.State.WAITS)
                .ifPresent(each -> admit.admit(each, "Did not say no"));
    }
}
