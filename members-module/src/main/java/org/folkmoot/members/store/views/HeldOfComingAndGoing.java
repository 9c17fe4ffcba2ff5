package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.held.HeldRows;
import org.jdbi.v3.core.Jdbi;

/** What the register holds of a person's coming, moving and going beside the memberships themselves. */
@ApplicationScoped
class HeldOfComingAndGoing implements HeldSource {

    private static final String TRANSFERS = "select begun_at as 'When', lower(origin) as 'How it came up',"
            + " lower(state) as 'Stands', from_constituency as 'From constituency',"
            + " from_class as 'From class', to_constituency as 'To constituency', to_class as 'To class', words as 'In words',"
            + " told_on as 'We wrote on', asked_on as 'You asked on', moves_on as 'Counts from', reason as 'Reason'"
            + " from members_transfer where person_id = :person order by id";

    private static final String INVITATIONS = "select invited_on as 'We wrote on', lower(kind) as 'As',"
            + " constituency as 'Constituency', counts_on as 'Day', lower(state) as 'Stands', ended_on as 'Ended',"
            + " how as 'How' from members_invitation where person_id = :person order by id";

    private static final String FILES = "select b.begun_at as 'When', lower(b.kind) as 'File', r.line as 'Line',"
            + " lower(r.verdict) as 'Came to', r.reason as 'Why' from members_batch_row r join members_batch b"
            + " on b.id = r.batch_id where r.person_id = :person order by r.id";

    private static final String EXCLUSIONS = "select decided_on as 'Decided', decided_by_whom as 'By',"
            + " ground as 'Ground', clause as 'Clause', evidence as 'Evidence', lower(state) as 'Stands',"
            + " appealed_on as 'Appealed', appeal as 'Appeal', heard_on as 'Heard', outcome as 'Outcome'"
            + " from members_exclusion where person_id = :person order by id";

    private static final String EXCLUSIONS_SEEN = "select decided_on as 'Decided', lower(state) as 'Stands',"
            + " 'with the trust secretary' as 'Ground and evidence' from members_exclusion where person_id = :person"
            + " order by id";

    private final Jdbi jdbi;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldOfComingAndGoing() {
        this.jdbi = null;
        this.actor = null;
    }

    @Inject
    HeldOfComingAndGoing(Jdbi jdbi, CurrentActor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    @Override
    public List<HeldPart> heldOn(PersonId person) {
        return List.of(
                HeldRows.read(jdbi, "Moves to another constituency", TRANSFERS, person),
                HeldRows.read(jdbi, "Invitations as staff, and offers to stay", INVITATIONS, person),
                HeldRows.read(jdbi, "Files that changed your record", FILES, person),
                exclusions(person));
    }

    /** The office does not see why; the trust secretary adds it to what the person is given. */
    private HeldPart exclusions(PersonId person) {
        boolean own = actor.get().person().filter(person::equals).isPresent();
        boolean sees = own || actor.get().may(Permission.DECIDE_EXCLUSIONS);
        return HeldRows.read(jdbi, "Exclusions from membership", sees ? EXCLUSIONS : EXCLUSIONS_SEEN, person);
    }
}
