package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.platform.jobs.Tidying;

/** A month after a meeting nobody needs to know any more who needed what, nor who showed which code at the door. */
@ApplicationScoped
class ForgetOldNeeds implements Tidying {
    private static final Duration KEEP = Duration.ofDays(31);

    private final InvitationBook invitations;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForgetOldNeeds() {
        this.invitations = null;
        this.clock = null;
    }

    @Inject
    ForgetOldNeeds(InvitationBook invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "answers without their needs now";
    }

    @Override
    public int tidy(int most) {
        return invitations.forgetNeeds(clock.instant().minus(KEEP), most);
    }
}
