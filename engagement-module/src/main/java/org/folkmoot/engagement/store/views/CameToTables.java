package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.TableGuests;
import org.jdbi.v3.core.Jdbi;

/** Reads who came to the meetings whose notes a consultation was given, and who of them was told what came of it. */
@ApplicationScoped
public class CameToTables implements TableGuests {

    private static final String GUESTS =
            "select min(a.person_id) as person, min(t.told_on) as told from engagement_notes_handed h"
                    + " join engagement_attendance a on a.meeting_id = h.meeting_id and a.came"
                    + " left join engagement_outcome_told t on t.consultation = h.consultation and t.attendance_id = a.id"
                    + " where h.consultation = :consultation group by if(a.person_id is null, -a.id, a.person_id)";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CameToTables() {
        this.jdbi = null;
    }

    @Inject
    public CameToTables(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Guest> of(String consultation) {
        return jdbi.withHandle(handle -> handle.createQuery(GUESTS)
                .bind("consultation", consultation)
                .map((row, context) -> {
                    long person = row.getLong("person");
                    return new Guest(person == 0 ? null : new PersonId(person), row.getObject("told", LocalDate.class));
                })
                .list());
    }
}
