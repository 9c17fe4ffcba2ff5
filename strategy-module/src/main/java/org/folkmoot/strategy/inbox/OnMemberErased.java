package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberErased;
import org.folkmoot.strategy.asking.ForgetPerson;
import org.folkmoot.strategy.responses.ForgetWhoSaid;

/** A person was erased: their requests and what they said keep nothing that says who they were. */
@ApplicationScoped
class OnMemberErased {

    private final ForgetPerson forget;
    private final ForgetWhoSaid forgetWhoSaid;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberErased() {
        this(null, null);
    }

    @Inject
    OnMemberErased(ForgetPerson forget, ForgetWhoSaid forgetWhoSaid) {
        this.forget = forget;
        this.forgetWhoSaid = forgetWhoSaid;
    }

    void on(@Observes MemberErased event) {
        forget.forget(event.person());
        forgetWhoSaid.forget(event.person());
    }
}
