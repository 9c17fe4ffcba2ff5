package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.CodeProvision;
import org.folkmoot.members.model.CodeProvisions;
import org.folkmoot.members.model.CodeSection;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;

/** How the trust stands to the code of governance, in the database. */
@ApplicationScoped
public class JdbiCodeProvisions implements CodeProvisions {

    private static final RowMapper<CodeProvision> PROVISION = (row, context) -> new CodeProvision(
            row.getLong("id"),
            row.getInt("version"),
            CodeSection.valueOf(row.getString("section")),
            row.getString("number"),
            row.getString("asks"),
            row.getBoolean("complies"),
            row.getString("explanation"),
            row.getString("shown_in"),
            row.getObject("looked_on", LocalDate.class),
            row.getString("changed_by"),
            row.getBoolean("struck"));

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiCodeProvisions() {
        this.jdbi = null;
    }

    @Inject
    public JdbiCodeProvisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long add(CodeProvision entered) {
        return jdbi.withHandle(handle -> bound(
                        handle.createUpdate("insert into members_code_provision (version, section, number, asks,"
                                + " complies, explanation, shown_in, looked_on, changed_by) values (0, :section, :number,"
                                + " :asks, :complies, :explanation, :shownIn, :lookedOn, :by)"),
                        entered)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    private static Update bound(Update update, CodeProvision said) {
        return update.bind("section", said.section().name())
                .bind("number", said.number())
                .bind("asks", said.asks())
                .bind("complies", said.complies())
                .bind("explanation", said.explanation())
                .bind("shownIn", said.shownIn())
                .bind("lookedOn", said.lookedOn())
                .bind("by", said.changedBy());
    }

    @Override
    public Optional<CodeProvision> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_code_provision where id = :id")
                .bind("id", id)
                .map(PROVISION)
                .findOne());
    }

    @Override
    public List<CodeProvision> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_code_provision order by struck, section, number, id")
                .map(PROVISION)
                .list());
    }

    @Override
    public boolean change(CodeProvision known, CodeProvision now) {
        return jdbi.withHandle(handle -> bound(
                                handle.createUpdate("update members_code_provision set version = version + 1,"
                                        + " section = :section, number = :number, asks = :asks, complies = :complies,"
                                        + " explanation = :explanation, shown_in = :shownIn, looked_on = :lookedOn,"
                                        + " changed_by = :by where id = :id and version = :version"),
                                now)
                        .bind("id", known.id())
                        .bind("version", known.version())
                        .execute())
                == 1;
    }

    @Override
    public boolean strike(long id, boolean out) {
        return jdbi.withHandle(handle -> handle.execute(
                        "update members_code_provision set struck = ? where id = ? and struck <> ?", out, id, out))
                == 1;
    }
}
