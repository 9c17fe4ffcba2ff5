package org.folkmoot.strategy.testing;

import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;

/** A trust in which nobody can be written to. */
public final class NoRecipients implements Recipients {

    @Override
    public Optional<Recipient> recipient(PersonId person) {
        return Optional.empty();
    }

    @Override
    public List<Recipient> recipientsAfter(long after, int most) {
        return List.of();
    }
}
