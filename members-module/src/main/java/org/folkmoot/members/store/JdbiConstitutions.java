package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.platform.refusals.Conflict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Constitutions in the database. A stored version never changes, so each is read from its document once. */
@ApplicationScoped
public class JdbiConstitutions implements Constitutions {

    private final Jdbi jdbi;
    private final Map<Integer, Constitution> known = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiConstitutions() {
        this.jdbi = null;
    }

    @Inject
    public JdbiConstitutions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Constitution inForce(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select version from members_constitution"
                                        + " where effective_from <= :day and state = 'APPROVED' order by effective_from desc, version desc limit 1")
                        .bind("day", day)
                        .mapTo(Integer.class)
                        .findOne())
                .flatMap(this::version)
                .orElse(Constitution.NONE);
    }

    @Override
    public Optional<Constitution> version(int version) {
        Constitution found = known.get(version);
        if (found != null) {
            return Optional.of(found);
        }
        Optional<Standing> read = standing(version);
        read.filter(each -> each.state() == State.APPROVED).ifPresent(each -> known.put(version, each.constitution()));
        return read.map(Standing::constitution);
    }

    @Override
    public Optional<Standing> standing(int version) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select document, state from members_constitution where version = :version")
                .bind("version", version)
                .map((row, context) -> standing(row))
                .findOne());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(Json.readConstitution(row.getString("document")), State.valueOf(row.getString("state")));
    }

    @Override
    public List<Constitution> all() {
        return standings().stream()
                .filter(each -> each.state() == State.APPROVED)
                .map(Standing::constitution)
                .toList();
    }

    @Override
    public List<Standing> standings() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select document, state from members_constitution order by version desc")
                        .map((row, context) -> standing(row))
                        .list());
    }

    @Override
    public int draft(Constitution constitution, Instant at) {
        return jdbi.withHandle(handle -> {
            int next = handle.createQuery("select coalesce(max(version), 0) + 1 from members_constitution for update")
                    .mapTo(Integer.class)
                    .one();
            store(handle, constitution.as(next), State.DRAFT, at);
            return next;
        });
    }

    @Override
    public void redraft(Constitution constitution) {
        change(constitution, State.DRAFT);
    }

    @Override
    public void approve(Constitution constitution) {
        change(constitution, State.APPROVED);
    }

    private void change(Constitution constitution, State state) {
        int changed = jdbi.withHandle(
                handle -> handle.createUpdate("update members_constitution set label = :label, effective_from = :from,"
                                + " document = :document, state = :state where version = :version and state = 'DRAFT'")
                        .bind("version", constitution.version())
                        .bind("label", constitution.label())
                        .bind("from", constitution.effectiveFrom())
                        .bind("document", Json.write(constitution))
                        .bind("state", state.name())
                        .execute());
        if (changed == 0) {
            throw Conflict.on("version of the constitution", constitution.version());
        }
    }

    @Override
    public void withdraw(int version) {
        known.remove(version);
        jdbi.useHandle(handle -> handle.createUpdate("update members_constitution set withdrawn_from = state,"
                        + " state = 'WITHDRAWN' where version = :v and state <> 'WITHDRAWN'")
                .bind("v", version)
                .execute());
    }

    @Override
    public Optional<State> withdrawnFrom(int version) {
        return jdbi.withHandle(handle -> handle.createQuery("select withdrawn_from from members_constitution"
                        + " where version = :v and state = 'WITHDRAWN' and withdrawn_from is not null")
                .bind("v", version)
                .mapTo(String.class)
                .findOne()
                .map(State::valueOf));
    }

    @Override
    public void putBack(int version) {
        int changed = jdbi.withHandle(handle -> handle.createUpdate("update members_constitution"
                        + " set state = withdrawn_from, withdrawn_from = null"
                        + " where version = :v and state = 'WITHDRAWN' and withdrawn_from is not null")
                .bind("v", version)
                .execute());
        if (changed == 0) {
            throw Conflict.on("version of the constitution", version);
        }
    }

    @Override
    public void add(Constitution constitution, Instant at) {
        jdbi.useHandle(handle -> store(handle, constitution, State.APPROVED, at));
    }

    private static void store(Handle handle, Constitution constitution, State state, Instant at) {
        handle.createUpdate("insert into members_constitution (version, label, effective_from, document, loaded_at,"
                        + " state) values (:version, :label, :from, :document, :at, :state)")
                .bind("version", constitution.version())
                .bind("label", constitution.label())
                .bind("from", constitution.effectiveFrom())
                .bind("document", Json.write(constitution))
                .bind("at", Utc.written(at))
                .bind("state", state.name())
                .execute();
    }
}
