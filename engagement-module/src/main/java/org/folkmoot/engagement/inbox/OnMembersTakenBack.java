package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MembersTakenBack;
import org.folkmoot.engagement.recipients.ForgetMissing;

/** People of an import were taken back: the copies of those who are gone go too. */
@ApplicationScoped
class OnMembersTakenBack {
    private final ForgetMissing forget;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMembersTakenBack() {
        this.forget = null;
    }

    @Inject
    OnMembersTakenBack(ForgetMissing forget) {
        this.forget = forget;
    }

    void on(@Observes MembersTakenBack event) {
        forget.between(event.first(), event.last());
    }
}
