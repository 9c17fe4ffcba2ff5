package org.folkmoot.members.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.MailMayGoAgain;
import org.folkmoot.members.standing.DealWithReturns;
import org.folkmoot.platform.outbox.MessagesOfPerson;

/** The office let mail go to an address again: nobody has to look at it any more, and its owner is mailed. */
@ApplicationScoped
class OnMailMayGoAgain {

    private final DealWithReturns returns;
    private final MessagesOfPerson messages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMailMayGoAgain() {
        this.returns = null;
        this.messages = null;
    }

    @Inject
    OnMailMayGoAgain(DealWithReturns returns, MessagesOfPerson messages) {
        this.returns = returns;
        this.messages = messages;
    }

    void on(@Observes MailMayGoAgain event) {
        messages.mailAddress(event.message()).ifPresent(address -> returns.writtenAgain(event.person(), address));
    }
}
