package org.folkmoot.engagement.testing;

import org.folkmoot.engagement.model.InvitationBook;

/** The fake keeps the contract. */
class InMemoryInvitationBookTest implements InvitationBookContract {
    private final InMemoryInvitationBook book = new InMemoryInvitationBook();

    @Override
    public InvitationBook book() {
        return book;
    }

    @Override
    public void forget() {}
}
