package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.platform.database.SqlList;
import org.jdbi.v3.core.Jdbi;

/** The lists of the board of directors: who is and was on it, what each has declared, and how it stands to the code. */
@ApplicationScoped
public class ListsOfTheBoard {

    private static final String DIRECTORS = "select coalesce(d.name, 'Erased record') as 'Director', d.person_id as"
            + " 'Number', d.post as 'Post', lower(replace(d.kind, '_', '-')) as 'Kind', if(d.votes, 'yes', 'no') as"
            + " 'Votes', d.since as 'From', d.until as 'To', d.ended_on as 'Ended', d.end_reason as 'Why it ended'"
            + " from members_director d order by d.id";

    private static final String INTERESTS = "select coalesce(d.name, 'Erased record') as 'Director', d.post as"
            + " 'Post', x.declared_on as 'Declared', coalesce(x.words, 'None (nil return)') as 'Interest', x.ended_on as"
            + " 'Ended' from members_director_interest x join members_director d on d.id = x.director_id order by x.id";

    private static final String CODE = "select c.section as 'Section', c.number as 'Number', c.asks as 'What it asks',"
            + " if(c.complies, 'complies', 'explains') as 'How we stand to it', c.explanation as 'Why and what instead',"
            + " c.shown_in as 'Where it can be seen', c.looked_on as 'Looked at', c.changed_by as 'By',"
            + " if(c.struck, 'yes', 'no') as 'Struck out' from members_code_provision c order by c.id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ListsOfTheBoard() {
        this.jdbi = null;
    }

    @Inject
    public ListsOfTheBoard(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of them. */
    public List<ExportableList> all() {
        return List.of(
                new SqlList(jdbi, "directors", "Directors", DIRECTORS),
                new SqlList(jdbi, "directors-interests", "Interests of directors", INTERESTS),
                new SqlList(jdbi, "code-of-governance", "Code of governance", CODE));
    }
}
