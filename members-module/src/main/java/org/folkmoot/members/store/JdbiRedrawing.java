package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redrawing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.Update;

/** Applies a redraw, and takes it back, by statements over a piece of people at once. */
@ApplicationScoped
public class JdbiRedrawing implements Redrawing {

    private static final String IN_PIECE =
            " m.redraw_id = :redraw and m.person_id > :after and m.person_id <= :upTo and m.state = ";
    private static final String PERSON = " join members_person p on p.id = m.person_id";
    private static final String TARGET = " join members_redraw_target t on t.redraw_id = m.redraw_id"
            + " and t.constituency = m.to_constituency and t.class_code = m.to_class";

    /** Only those who are as the dry run saw them: who left, moved or was corrected since is left alone. */
    private static final String TAKE =
            "update members_redraw_move m" + PERSON + " set m.state = 'TAKEN' where" + IN_PIECE
                    + "'PLANNED' and p.status = 'MEMBER' and p.constituency = m.from_constituency"
                    + " and coalesce(p.class_code, '') = m.from_class and coalesce(p.authority, '') = m.old_authority"
                    + " and coalesce(p.ward, '') = m.old_ward and coalesce(p.division, '') = m.old_division";

    private static final String INPUTS =
            "concat('connection ', %s, '; born ', coalesce(p.born, 'unknown'), '; applied ',"
                    + " :on, '; authority ', m.new_authority, ', ward ', m.new_ward,"
                    + " case when m.new_division = '' then '' else concat(', division ', m.new_division) end)";

    private static final String DECISION = "insert into members_decision (person_id, decided_at, constitution, rule,"
            + " clause, outcome, constituency, class_code, words, inputs, decided_by, evidence) select m.person_id, :at,"
            + " :version, ";

    private static final String DECIDE_MOVES = DECISION + "t.rule, t.clause, 'REDRAWN', m.to_constituency,"
            + " nullif(m.to_class, ''), t.words, " + INPUTS.formatted("t.connection") + ", :by, :evidence"
            + " from members_redraw_move m" + PERSON + TARGET + " where" + IN_PIECE + "'TAKEN' and m.kind = 'MOVES'";

    private static final String DECIDE_LEAVES = DECISION + "'ApplicantLivesInTheArea',"
            + " 'Sch 7 para 3(1)(a) NHS Act 2006', 'REFUSED', null, null, 'No public constituency covers the address"
            + " any more.', " + INPUTS.formatted("'LIVES_HERE'") + ", :by, :evidence from members_redraw_move m"
            + PERSON
            + " where" + IN_PIECE + "'TAKEN' and m.kind = 'LEAVES'";

    private static final String END = "update members_membership s join members_redraw_move m"
            + " on s.active_person = m.person_id set s.ended_on = :on, s.end_reason = case when m.kind = 'LEAVES'"
            + " then 'No constituency covers the address' else 'Moved: the boundaries changed' end where" + IN_PIECE
            + "'TAKEN' and m.kind in ('MOVES', 'LEAVES')";

    private static final String BEGIN = "insert into members_membership (person_id, constituency, class_code,"
            + " constitution, decision_id, residence_basis, joined_on) select m.person_id, m.to_constituency,"
            + " nullif(m.to_class, ''), :version, d.id, 'SELF_DECLARED', :on from members_redraw_move m"
            + " join members_decision d on d.person_id = m.person_id and d.decided_at = :at and d.outcome = 'REDRAWN'"
            + " where" + IN_PIECE + "'TAKEN' and m.kind = 'MOVES'";

    private static final String PLACE = "update members_person p join members_redraw_move m on m.person_id = p.id set"
            + " p.version = p.version + 1, p.authority = nullif(m.%1$s_authority, ''),"
            + " p.ward = nullif(m.%1$s_ward, ''), p.division = nullif(m.%1$s_division, ''),";

    private static final String PEOPLE = PLACE.formatted("new") + " p.status = case when m.kind = 'LEAVES' then 'LEFT'"
            + " else p.status end, p.left_on = case when m.kind = 'LEAVES' then :on else p.left_on end,"
            + " p.constituency = m.to_constituency, p.class_code = nullif(m.to_class, '') where" + IN_PIECE + "'TAKEN'";

    private static final String TELL = "insert into members_history (person_id, at, who, words)"
            + " select m.person_id, :at, :by, %s from members_redraw_move m%s where" + IN_PIECE
            + "'TAKEN' and m.kind %s";

    private static final String TELL_MOVED =
            TELL.formatted("concat('Moved to ', t.name, ' when the boundaries changed')", TARGET, "= 'MOVES'");
    private static final String TELL_LEFT = TELL.formatted(
            "'Membership ended when the boundaries changed: no constituency covers the address'", "", "= 'LEAVES'");

    /** Only those whom nothing happened to since it was applied. */
    private static final String TAKE_BACK = "update members_redraw_move m" + PERSON + " set m.state = 'TAKEN' where"
            + IN_PIECE + "'APPLIED' and p.status = case when m.kind = 'LEAVES' then 'LEFT' else 'MEMBER' end"
            + " and p.constituency = m.to_constituency and coalesce(p.class_code, '') = m.to_class"
            + " and coalesce(p.authority, '') = m.new_authority and coalesce(p.ward, '') = m.new_ward"
            + " and coalesce(p.division, '') = m.new_division";

    private static final String END_AGAIN = "update members_membership s join members_redraw_move m"
            + " on s.active_person = m.person_id set s.ended_on = :on, s.end_reason = 'The change of boundaries was undone'"
            + " where" + IN_PIECE + "'TAKEN' and m.kind = 'MOVES'";

    /** The membership that was ended on the day of the change begins anew, on what it rested on. */
    private static final String BEGIN_AGAIN = "insert into members_membership (person_id, constituency, class_code,"
            + " constitution, decision_id, residence_basis, joined_on) select s.person_id, s.constituency, s.class_code,"
            + " s.constitution, s.decision_id, s.residence_basis, :on from members_redraw_move m"
            + " join members_membership s on s.id = (select max(e.id) from members_membership e"
            + " where e.person_id = m.person_id and e.constituency = m.from_constituency"
            + " and coalesce(e.class_code, '') = m.from_class and e.ended_on = :applied) where" + IN_PIECE
            + "'TAKEN' and m.kind in ('MOVES', 'LEAVES')";

    private static final String PEOPLE_AGAIN = PLACE.formatted("old") + " p.status = 'MEMBER',"
            + " p.left_on = case when m.kind = 'LEAVES' then null else p.left_on end,"
            + " p.constituency = m.from_constituency, p.class_code = nullif(m.from_class, '') where" + IN_PIECE
            + "'TAKEN'";

    private static final String TELL_BACK =
            TELL.formatted("'Back where they were: the change of boundaries was undone'", "", "in ('MOVES', 'LEAVES')");

    private static final String STATE = "update members_redraw_move m set m.state = :to where" + IN_PIECE + ":from";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiRedrawing() {
        this.jdbi = null;
    }

    @Inject
    public JdbiRedrawing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int apply(Redraw redraw, Piece piece) {
        return jdbi.withHandle(handle -> {
            int taken = run(handle, TAKE, redraw, piece);
            state(handle, redraw, piece, "PLANNED", "CHANGED");
            run(handle, DECIDE_MOVES, redraw, piece);
            run(handle, DECIDE_LEAVES, redraw, piece);
            run(handle, END, redraw, piece);
            run(handle, BEGIN, redraw, piece);
            run(handle, PEOPLE, redraw, piece);
            run(handle, TELL_MOVED, redraw, piece);
            run(handle, TELL_LEFT, redraw, piece);
            state(handle, redraw, piece, "TAKEN", "APPLIED");
            return taken;
        });
    }

    @Override
    public int undo(Redraw redraw, Piece piece) {
        return jdbi.withHandle(handle -> {
            int taken = run(handle, TAKE_BACK, redraw, piece);
            run(handle, END_AGAIN, redraw, piece);
            run(handle, BEGIN_AGAIN, redraw, piece);
            run(handle, PEOPLE_AGAIN, redraw, piece);
            run(handle, TELL_BACK, redraw, piece);
            state(handle, redraw, piece, "TAKEN", "UNDONE");
            return taken;
        });
    }

    private static void state(Handle handle, Redraw redraw, Piece piece, String from, String to) {
        bound(handle.createUpdate(STATE), redraw, piece)
                .bind("from", from)
                .bind("to", to)
                .execute();
    }

    private static int run(Handle handle, String sql, Redraw redraw, Piece piece) {
        return bound(handle.createUpdate(sql), redraw, piece).execute();
    }

    private static Update bound(Update update, Redraw redraw, Piece piece) {
        return update.configure(SqlStatements.class, each -> each.setUnusedBindingAllowed(true))
                .bind("redraw", redraw.id())
                .bind("after", piece.after())
                .bind("upTo", piece.upTo())
                .bind("at", Utc.written(piece.at()))
                .bind("on", piece.on())
                .bind("by", piece.by())
                .bind("version", redraw.version())
                .bind("applied", redraw.appliedOn())
                .bind("evidence", "Change of boundaries " + redraw.id() + ": " + redraw.title());
    }
}
