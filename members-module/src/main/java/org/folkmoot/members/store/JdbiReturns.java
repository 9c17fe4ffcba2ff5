package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.members.model.Returns;
import org.jdbi.v3.core.Jdbi;

/** Returned letters and mails in the database. */
@ApplicationScoped
public class JdbiReturns implements Returns {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiReturns() {
        this.jdbi = null;
    }

    @Inject
    public JdbiReturns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void note(List<Returned> returned) {
        Rows rows =
                new Rows("insert", "members_returned", "person_id, kind, address, words, noted_at, noted_by, state");
        returned.forEach(each -> rows.add(
                each.person().value(),
                each.kind().name(),
                each.address(),
                each.words(),
                Utc.written(each.at()),
                each.by(),
                "OPEN"));
        jdbi.useHandle(handle -> rows.insert(handle.getConnection()));
    }
}
