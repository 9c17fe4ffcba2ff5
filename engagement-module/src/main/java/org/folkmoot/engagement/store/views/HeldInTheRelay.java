package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.held.HeldRows;
import org.jdbi.v3.core.Jdbi;

/** Messages of governors and leads that reached a person, what they answered, and what they wrote as one. */
@ApplicationScoped
class HeldInTheRelay implements HeldSource {

    private static final String GOT = "select t.subject as 'Message', t.convener_name as 'From', t.sent_at as 'Sent'"
            + " from engagement_thread_member m join engagement_thread t on t.id = m.thread_id"
            + " where m.person_id = :person order by m.id";

    private static final String SAID = "select t.subject as 'Message', r.received_at as 'Came', lower(r.way) as 'By',"
            + " r.said as 'What you said', r.passed as 'What was passed on', if(r.shows_name, 'yes', 'no') as"
            + " 'With your name', r.answer as 'Answer' from engagement_thread_reply r"
            + " join engagement_thread_member m on m.id = r.member_id join engagement_thread t on t.id = r.thread_id"
            + " where m.person_id = :person order by r.id";

    private static final String WROTE = "select subject as 'Subject', body as 'Message', lower(state) as 'State',"
            + " created_at as 'Written' from engagement_thread where convener = concat('person:', :person) order by id";

    private static final String TOLD = "select brought_on as 'Day', said as 'What members told us'"
            + " from engagement_told_by_members where brought_by = concat('person:', :person) order by id";

    private static final String FORMATS = "select asked_at as 'Asked', answered_at as 'Answered',"
            + " if(fits is null, '', if(fits, 'yes', 'no')) as 'Still right', words as 'What you said'"
            + " from engagement_format_review where person_id = :person";

    private static final String UPDATES = "select title as 'Title', body as 'Update', lower(state) as 'State',"
            + " created_at as 'Written' from engagement_network_update where author = concat('person:', :person) order by id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldInTheRelay() {
        this.jdbi = null;
    }

    @Inject
    HeldInTheRelay(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<HeldPart> heldOn(PersonId person) {
        return List.of(
                HeldRows.read(jdbi, "Messages from governors and leads", GOT, person),
                HeldRows.read(jdbi, "What you answered to governors and leads", SAID, person),
                HeldRows.read(jdbi, "Messages you wrote as a governor or lead", WROTE, person),
                HeldRows.read(jdbi, "What you told the council", TOLD, person),
                HeldRows.read(jdbi, "Updates you wrote for a network", UPDATES, person),
                HeldRows.read(jdbi, "The yearly question about your formats", FORMATS, person));
    }
}
