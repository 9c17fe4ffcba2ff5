package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Steps;
import org.jdbi.v3.core.Jdbi;

/** The log of steps in the database. */
@ApplicationScoped
public class JdbiSteps implements Steps {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiSteps() {
        this.jdbi = null;
    }

    @Inject
    public JdbiSteps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long add(Step step) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into members_step (taken_on, what, place,"
                        + " aimed_at, result, written_by) values (:on, :what, :place, :aimedAt, :result, :by)")
                .bind("on", step.on())
                .bind("what", step.what())
                .bind("place", step.place())
                .bind("aimedAt", step.aimedAt())
                .bind("result", step.result())
                .bind("by", step.by())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public boolean strike(long id) {
        return struck(id, true);
    }

    @Override
    public boolean restore(long id) {
        return struck(id, false);
    }

    private boolean struck(long id, boolean out) {
        return jdbi.withHandle(handle ->
                        handle.execute("update members_step set struck = ? where id = ? and struck <> ?", out, id, out))
                == 1;
    }

    @Override
    public List<Step> between(LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_step"
                        + " where taken_on between :from and :to order by taken_on desc, id desc")
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Step(
                        row.getLong("id"),
                        row.getObject("taken_on", LocalDate.class),
                        row.getString("what"),
                        row.getString("place"),
                        row.getString("aimed_at"),
                        row.getString("result"),
                        row.getString("written_by"),
                        row.getBoolean("struck")))
                .list());
    }
}
