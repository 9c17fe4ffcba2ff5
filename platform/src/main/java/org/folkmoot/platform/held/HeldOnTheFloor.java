package org.folkmoot.platform.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;

/**
 * Messages with their words, roles, sign-ins, and who read or changed the record. Members of staff are named by what
 * they are, not who: a copy of one's own data does not hand out the names of others.
 */
@ApplicationScoped
class HeldOnTheFloor implements HeldSource {

    private static final String MESSAGES = "select queued_at as 'Written', case channel when 'EMAIL' then 'Email'"
            + " else 'Letter' end as 'Way', to_address as 'To', subject as 'Subject',"
            + " case when words is null then body_text else (select replace(w.body_text, '[[your-name]]', to_name)"
            + " from platform_message_words w where w.id = platform_message.words) end as 'Words',"
            + " lower(state) as 'State' from platform_message where person = :person order by id";

    private static final String RETURNS = "select arrived_at as 'When', lower(kind) as 'Kind',"
            + " status as 'Status', words as 'What the mail server said' from platform_mail_return"
            + " where person = :person order by id";

    private static final String ROLES = "select lower(role) as 'Role', lower(scope_kind) as 'Over',"
            + " scope_key as 'Which', granted_at as 'Since' from platform_grant"
            + " where subject_kind = 'PERSON' and subject_id = :person";

    private static final String ROLES_TAKEN = "select lower(role) as 'Role', lower(scope_kind) as 'Over',"
            + " scope_key as 'Which', taken_at as 'Until' from platform_grant_taken"
            + " where subject_kind = 'PERSON' and subject_id = :person";

    private static final String SESSIONS = "select created as 'Signed in', last_seen as 'Last used',"
            + " device as 'Device', ended_at as 'Ended' from platform_session"
            + " where subject_kind = 'PERSON' and subject_id = :person order by id";

    private static final String AUDIT = "select at_product as 'When', case"
            + " when actor_ref = concat('person:', :person) then 'You' when actor_ref like 'person:%' then 'Somebody else'"
            + " when actor_ref like 'staff:%' then 'The trust''s staff' when actor_ref = 'job' then 'The system'"
            + " else 'A visitor' end as 'Who', action as 'What', detail as 'Detail' from platform_audit"
            + " where person_id = :person or subject = concat('person:', :person) order by id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldOnTheFloor() {
        this.jdbi = null;
    }

    @Inject
    HeldOnTheFloor(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<HeldPart> heldOn(PersonId person) {
        return List.of(
                HeldRows.read(jdbi, "Messages to you", MESSAGES, person),
                HeldRows.read(jdbi, "Emails to you that came back", RETURNS, person),
                HeldRows.read(jdbi, "Your roles", ROLES, person),
                HeldRows.read(jdbi, "Roles that you had until you left", ROLES_TAKEN, person),
                HeldRows.read(jdbi, "Your sign-ins", SESSIONS, person),
                HeldRows.read(jdbi, "Who read or changed your record", AUDIT, person));
    }
}
