package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.members.model.Replays;
import org.jdbi.v3.core.Jdbi;

/** Replays in the database. */
@ApplicationScoped
public class JdbiReplays implements Replays {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiReplays() {
        this.jdbi = null;
    }

    @Inject
    public JdbiReplays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void begin(long job, Instant at) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into members_replay (job_id, begun_at, same, different, by_hand, erased)"
                        + " values (?, ?, 0, 0, 0, 0)",
                job,
                Utc.written(at)));
    }

    @Override
    public void add(long job, long same, long different, long byHand, long erased) {
        jdbi.useHandle(handle -> handle.execute(
                "update members_replay set same = same + ?, different = different + ?, by_hand = by_hand + ?,"
                        + " erased = erased + ? where job_id = ?",
                same,
                different,
                byHand,
                erased,
                job));
    }

    @Override
    public void end(long job, Instant at) {
        jdbi.useHandle(handle ->
                handle.execute("update members_replay set ended_at = ? where job_id = ?", Utc.written(at), job));
    }

    @Override
    public List<Run> newest(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_replay order by id desc limit :most")
                .bind("most", most)
                .map((row, context) -> new Run(
                        row.getLong("job_id"),
                        Utc.sureInstant(row, "begun_at"),
                        Utc.instant(row, "ended_at"),
                        row.getLong("same"),
                        row.getLong("different"),
                        row.getLong("by_hand"),
                        row.getLong("erased")))
                .list());
    }
}
