package org.folkmoot.members.testing;

import org.folkmoot.members.model.Drafts;

class InMemoryDraftsTest implements DraftsContract {

    @Override
    public Drafts drafts() {
        return new InMemoryDrafts();
    }
}
