package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.MemberErased;
import org.folkmoot.strategy.asking.ForgetPerson;

/** A person was erased: their requests keep nothing that says who they were. */
@ApplicationScoped
class OnMemberErased {

    private final ForgetPerson forget;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMemberErased() {
        this(null);
    }

    @Inject
    OnMemberErased(ForgetPerson forget) {
        this.forget = forget;
    }

    void on(@Observes MemberErased event) {
        forget.forget(event.person());
    }
}
