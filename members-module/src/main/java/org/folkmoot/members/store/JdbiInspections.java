package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.RegisterKind;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Requests to inspect the register, in the database. */
@ApplicationScoped
public class JdbiInspections implements Inspections {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiInspections() {
        this.jdbi = null;
    }

    @Inject
    public JdbiInspections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void asked(Instant at, String name, String contact, String wish, Set<RegisterKind> registers) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into members_inspection (asked_at, name, contact, wish,"
                        + " registers) values (:at, :name, :contact, :wish, :registers)")
                .bind("at", Utc.written(at))
                .bind("name", name)
                .bind("contact", contact)
                .bind("wish", wish)
                .bind("registers", written(registers))
                .execute());
    }

    private static String written(Set<RegisterKind> registers) {
        return String.join(",", registers.stream().map(Enum::name).sorted().toList());
    }

    @Override
    public Optional<Request> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_inspection where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<Request> newest(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_inspection order by dealt_at is not null, id desc limit :most")
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    private static Request read(ResultSet row) throws SQLException {
        Instant dealtAt = Utc.instant(row, "dealt_at");
        return new Request(
                row.getLong("id"),
                Utc.sureInstant(row, "asked_at"),
                row.getString("name"),
                row.getString("contact"),
                row.getString("wish"),
                registers(row.getString("registers")),
                dealtAt,
                Objects.requireNonNullElse(row.getString("dealt_by"), ""),
                Objects.requireNonNullElse(row.getString("outcome"), ""),
                dealtAt == null ? null : new Ending(row.getBoolean("member"), row.getInt("charge_pence")),
                opening(row));
    }

    private static Set<RegisterKind> registers(String names) {
        EnumSet<RegisterKind> registers = EnumSet.noneOf(RegisterKind.class);
        for (String each : names.split(",")) {
            registers.add(RegisterKind.valueOf(each));
        }
        return registers;
    }

    private static @Nullable Opening opening(ResultSet row) throws SQLException {
        Instant until = Utc.instant(row, "open_until");
        return until == null
                ? null
                : new Opening(
                        until,
                        registers(row.getString("open_registers")),
                        row.getString("open_constituency"),
                        row.getInt("link_version"),
                        Utc.instant(row, "closed_at"));
    }

    @Override
    public boolean dealt(long id, Instant at, String by, String outcome, Ending ending) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_inspection set dealt_at = :at,"
                                + " dealt_by = :by, outcome = :outcome, member = :member, charge_pence = :charge"
                                + " where id = :id and dealt_at is null")
                        .bind("at", Utc.written(at))
                        .bind("by", by)
                        .bind("outcome", outcome)
                        .bind("member", ending.member())
                        .bind("charge", ending.chargePence())
                        .bind("id", id)
                        .execute())
                == 1;
    }

    @Override
    public int open(long id, Instant until, Set<RegisterKind> registers, @Nullable String constituency) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(
                            "update members_inspection set open_until = :until, open_constituency = :constituency,"
                                    + " open_registers = :registers, closed_at = null, link_version = link_version + 1 where id = :id")
                    .bind("until", Utc.written(until))
                    .bind("constituency", constituency)
                    .bind("registers", written(registers))
                    .bind("id", id)
                    .execute();
            return handle.createQuery("select link_version from members_inspection where id = :id")
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    @Override
    public boolean reopen(long id) {
        return jdbi.withHandle(handle -> handle.execute(
                        "update members_inspection set dealt_at = null, dealt_by = null, outcome = null, member = false,"
                                + " charge_pence = 0 where id = ? and dealt_at is not null",
                        id))
                == 1;
    }

    @Override
    public boolean close(long id, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_inspection set closed_at = :at"
                                + " where id = :id and closed_at is null and open_until > :at")
                        .bind("at", Utc.written(at))
                        .bind("id", id)
                        .execute())
                == 1;
    }

    @Override
    public void looked(long id, Look look) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into members_inspection_look (inspection_id, at, who,"
                        + " what, names) values (:id, :at, :by, :what, :names)")
                .bind("id", id)
                .bind("at", Utc.written(look.at()))
                .bind("by", look.by())
                .bind("what", look.what())
                .bind("names", look.names())
                .execute());
    }

    @Override
    public List<Look> looks(long id, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select at, who, what, names from members_inspection_look"
                        + " where inspection_id = :id order by id desc limit :most")
                .bind("id", id)
                .bind("most", most)
                .map((row, context) -> new Look(
                        Utc.sureInstant(row, "at"), row.getString("who"), row.getString("what"), row.getLong("names")))
                .list());
    }
}
