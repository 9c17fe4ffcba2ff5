package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
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
        return jdbi.withHandle(handle -> handle.createQuery("select version from members_constitution"
                                + " where effective_from <= :day order by effective_from desc, version desc limit 1")
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
        Optional<Constitution> read = read(version);
        read.ifPresent(each -> known.put(version, each));
        return read;
    }

    private Optional<Constitution> read(int version) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select document from members_constitution where version = :version")
                        .bind("version", version)
                        .mapTo(String.class)
                        .findOne()
                        .map(Json::readConstitution));
    }

    @Override
    public List<Constitution> all() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select document from members_constitution order by version desc")
                        .mapTo(String.class)
                        .map(Json::readConstitution)
                        .list());
    }

    @Override
    public void add(Constitution constitution, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into members_constitution (version, label, effective_from, document, loaded_at)"
                                + " values (:version, :label, :from, :document, :at)")
                .bind("version", constitution.version())
                .bind("label", constitution.label())
                .bind("from", constitution.effectiveFrom())
                .bind("document", Json.write(constitution))
                .bind("at", Utc.written(at))
                .execute());
    }
}
