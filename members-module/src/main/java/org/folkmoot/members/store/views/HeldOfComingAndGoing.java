package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.held.HeldRows;
import org.jdbi.v3.core.Jdbi;

/** What the register holds of a person's coming, moving and going beside the memberships themselves. */
@ApplicationScoped
class HeldOfComingAndGoing implements HeldSource {

    private static final String TRANSFERS = "select begun_at as 'When', lower(origin) as 'How it came up',"
            + " lower(state) as 'Stands', from_constituency as 'From', to_constituency as 'To', words as 'In words',"
            + " told_on as 'We wrote on', asked_on as 'You asked on', moves_on as 'Counts from', reason as 'Reason'"
            + " from members_transfer where person_id = :person order by id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldOfComingAndGoing() {
        this.jdbi = null;
    }

    @Inject
    HeldOfComingAndGoing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<HeldPart> heldOn(PersonId person) {
        return List.of(HeldRows.read(jdbi, "Moves to another constituency", TRANSFERS, person));
    }
}
