package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.CaseKind;
import org.folkmoot.members.model.CaseWay;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.members.model.PrivacyCases;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Privacy requests in the database. */
@ApplicationScoped
public class JdbiPrivacyCases implements PrivacyCases {

    private static final String NEXT_DAY =
            "case when acknowledged_on is null then least(acknowledge_by, due_on) else due_on end";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiPrivacyCases() {
        this.jdbi = null;
    }

    @Inject
    public JdbiPrivacyCases(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long add(PrivacyCase received) {
        PersonId person = received.person();
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into members_privacy_case (version, kind, way, person_id, name, contact, words,"
                                + " received_on, acknowledge_by, acknowledged_on, due_on) values (0, :kind, :way, :person,"
                                + " :name, :contact, :words, :received, :acknowledgeBy, :acknowledged, :due)")
                .bind("kind", received.kind().name())
                .bind("way", received.way().name())
                .bind("person", person == null ? null : person.value())
                .bind("name", received.name())
                .bind("contact", received.contact())
                .bind("words", received.words())
                .bind("received", received.receivedOn())
                .bind("acknowledgeBy", received.acknowledgeBy())
                .bind("acknowledged", received.acknowledgedOn())
                .bind("due", received.dueOn())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<PrivacyCase> find(long id) {
        return select("where id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<PrivacyCase> open(int most) {
        return select("where closed_on is null order by " + NEXT_DAY + ", id limit :most", Map.of("most", most));
    }

    @Override
    public List<PrivacyCase> closed(int most) {
        return select("where closed_on is not null order by closed_on desc, id desc limit :most", Map.of("most", most));
    }

    @Override
    public List<PrivacyCase> of(PersonId person) {
        return select("where person_id = :person order by id desc", Map.of("person", person.value()));
    }

    private List<PrivacyCase> select(String rest, Map<String, Object> values) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_privacy_case " + rest)
                .bindMap(values)
                .map((row, context) -> read(row))
                .list());
    }

    private static PrivacyCase read(ResultSet row) throws SQLException {
        long person = row.getLong("person_id"); // 0 where nobody is known
        return new PrivacyCase(
                row.getLong("id"),
                row.getInt("version"),
                CaseKind.valueOf(row.getString("kind")),
                CaseWay.valueOf(row.getString("way")),
                person == 0 ? null : new PersonId(person),
                row.getString("name"),
                row.getString("contact"),
                row.getString("words"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("acknowledge_by", LocalDate.class),
                row.getObject("acknowledged_on", LocalDate.class),
                row.getString("acknowledged_by"),
                row.getObject("due_on", LocalDate.class),
                row.getString("extended_because"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("outcome"));
    }

    @Override
    public boolean acknowledge(PrivacyCase known, LocalDate on, @Nullable String by) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("on", on);
        values.put("by", by);
        return change(known, "acknowledged_on = :on, acknowledged_by = :by", values);
    }

    @Override
    public boolean unacknowledge(PrivacyCase known) {
        return change(known, "acknowledged_on = null, acknowledged_by = null", Map.of());
    }

    @Override
    public boolean extend(PrivacyCase known, LocalDate until, String because) {
        return change(
                known, "due_on = :until, extended_because = :because", Map.of("until", until, "because", because));
    }

    @Override
    public boolean shorten(PrivacyCase known, LocalDate until) {
        return change(known, "due_on = :until, extended_because = null", Map.of("until", until));
    }

    @Override
    public boolean close(PrivacyCase known, LocalDate on, String outcome, String by) {
        String told = known.acknowledgedOn() == null ? ", acknowledged_on = :on, acknowledged_by = :by" : "";
        return change(
                known,
                "closed_on = :on, outcome = :outcome" + told,
                told.isEmpty() ? Map.of("on", on, "outcome", outcome) : Map.of("on", on, "outcome", outcome, "by", by));
    }

    @Override
    public boolean reopen(PrivacyCase known) {
        return change(known, "closed_on = null, outcome = null", Map.of());
    }

    private boolean change(PrivacyCase known, String what, Map<String, ? extends @Nullable Object> values) {
        return jdbi.withHandle(handle -> {
            Update update = handle.createUpdate("update members_privacy_case set version = version + 1, " + what
                            + " where id = :id and version = :version")
                    .bind("id", known.id())
                    .bind("version", known.version());
            values.forEach(update::bind);
            return update.execute() == 1;
        });
    }

    @Override
    public long openCount() {
        return count("where closed_on is null", Map.of());
    }

    @Override
    public long overdueCount(LocalDate today) {
        return count("where closed_on is null and " + NEXT_DAY + " < :today", Map.of("today", today));
    }

    private long count(String rest, Map<String, Object> values) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from members_privacy_case " + rest)
                .bindMap(values)
                .mapTo(Long.class)
                .one());
    }
}
