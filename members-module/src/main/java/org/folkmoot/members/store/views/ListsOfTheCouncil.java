package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.platform.database.SqlList;
import org.jdbi.v3.core.Jdbi;

/** The lists of the council of governors: seats, terms, and what each governor has declared, learned and attended. */
@ApplicationScoped
public class ListsOfTheCouncil {

    private static final String HOLDER = "coalesce(t.holder, concat(p.first_name, ' ', p.last_name))";

    private static final String GOVERNOR = HOLDER + " as 'Governor',"
            + " t.person_id as 'Number', s.constituency as 'Constituency', s.body as 'Organisation'";

    private static final String OF_A_TERM = " join members_term t on t.id = x.term_id join members_seat s on s.id ="
            + " t.seat_id left join members_person p on p.id = t.person_id";

    private static final String GOVERNORS = "select " + GOVERNOR + ", s.class_code as 'Class', lower(t.how) as 'How',"
            + " t.term_from as 'From', t.term_to as 'To', t.ended_on as 'Ended', t.end_reason as 'Why it ended'"
            + " from members_term t join members_seat s on s.id = t.seat_id"
            + " left join members_person p on p.id = t.person_id order by t.id";

    private static final String SEATS = "select s.constituency as 'Constituency', s.class_code as 'Class', s.body as"
            + " 'Organisation', coalesce(" + HOLDER + ", 'Vacant') as 'Holder', t.term_from as 'From', t.term_to as"
            + " 'To' from members_seat s left join members_term t on t.running_seat = s.id"
            + " left join members_person p on p.id = t.person_id order by s.id";

    private static final String INTERESTS = "select " + GOVERNOR + ", x.declared_on as 'Declared', coalesce(x.words,"
            + " 'None (nil return)') as 'Interest', x.ended_on as 'Ended' from members_interest x" + OF_A_TERM
            + " order by x.id";

    private static final String DECLARATIONS = "select " + GOVERNOR + ", x.declared_on as 'Declared', if(x.fit, 'yes',"
            + " 'no') as 'Nothing disqualifies', x.note as 'Note', if(x.taken_back, 'yes', 'no') as 'Taken back' from"
            + " members_governor_declaration x" + OF_A_TERM + " order by x.id";

    private static final String TRAINING = "select " + GOVERNOR + ", x.held_on as 'Held', x.title as 'Training',"
            + " if(x.taken_back, 'yes', 'no') as 'Taken back' from members_governor_training x" + OF_A_TERM
            + " order by x.id";

    private static final String ATTENDANCE = "select m.held_on as 'Held', m.title as 'Meeting', " + GOVERNOR
            + ", lower(x.mark) as 'Mark' from members_council_attendance x join members_council_meeting m on m.id ="
            + " x.meeting_id" + OF_A_TERM + " where not m.taken_back order by m.held_on, m.id, t.id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ListsOfTheCouncil() {
        this.jdbi = null;
    }

    @Inject
    public ListsOfTheCouncil(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of them. */
    public List<ExportableList> all() {
        return List.of(
                list("governors", "Governors and their terms", GOVERNORS),
                list("governors-attendance", "Attendance of governors", ATTENDANCE),
                list("governors-declarations", "Yearly declarations of governors", DECLARATIONS),
                list("governors-interests", "Interests of governors", INTERESTS),
                list("governors-training", "Training of governors", TRAINING),
                list("seats", "Seats of the council", SEATS));
    }

    private ExportableList list(String slug, String title, String sql) {
        return new SqlList(jdbi, slug, title, sql);
    }
}
