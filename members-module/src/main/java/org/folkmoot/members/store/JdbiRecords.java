package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Records;
import org.folkmoot.platform.database.PlainSql;
import org.jdbi.v3.core.Jdbi;

/** Decisions and history in the database. */
@ApplicationScoped
public class JdbiRecords implements Records {

    private static final int LONGEST = 1000;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiRecords() {
        this.jdbi = null;
    }

    @Inject
    public JdbiRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long decided(Decision decision) {
        return jdbi.withHandle(handle -> PlainSql.add(
                handle,
                "insert into members_decision (person_id, decided_at, constitution, rule, clause, outcome,"
                        + " constituency, class_code, words, inputs, decided_by, evidence)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.person(),
                decision.at(),
                decision.constitution(),
                decision.rule(),
                decision.clause(),
                decision.outcome(),
                decision.constituency(),
                decision.classCode(),
                cut(decision.words()),
                decision.inputs(),
                decision.by(),
                decision.evidence()));
    }

    @Override
    public Optional<Decision> decision(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_decision where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<Decision> decisionsAfter(long after, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from members_decision where id > :after order by id limit :most")
                        .bind("after", after)
                        .bind("most", most)
                        .map((row, context) -> read(row))
                        .list());
    }

    @Override
    public List<Decision> decisionsOn(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_decision where person_id = :person order by id desc")
                .bind("person", person.value())
                .map((row, context) -> read(row))
                .list());
    }

    private static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                Utc.sureInstant(row, "decided_at"),
                row.getInt("constitution"),
                row.getString("rule"),
                row.getString("clause"),
                row.getString("outcome"),
                row.getString("constituency"),
                row.getString("class_code"),
                row.getString("words"),
                row.getString("inputs"),
                row.getString("decided_by"),
                row.getString("evidence"));
    }

    @Override
    public void happened(PersonId person, HistoryLine line) {
        jdbi.useHandle(handle -> PlainSql.change(
                handle,
                "insert into members_history (person_id, at, who, words) values (?, ?, ?, ?)",
                person,
                line.at(),
                line.who(),
                cut(line.words())));
    }

    @Override
    public void happened(List<PersonId> people, HistoryLine line) {
        Rows rows = new Rows("insert", "members_history", "person_id, at, who, words");
        people.forEach(each -> rows.add(each.value(), Utc.written(line.at()), line.who(), cut(line.words())));
        jdbi.useHandle(handle -> rows.insert(handle.getConnection()));
    }

    @Override
    public List<HistoryLine> historyOf(PersonId person, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select at, who, words from members_history"
                        + " where person_id = :person order by at desc, id desc limit :most")
                .bind("person", person.value())
                .bind("most", most)
                .map((row, context) ->
                        new HistoryLine(Utc.sureInstant(row, "at"), row.getString("who"), row.getString("words")))
                .list());
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
