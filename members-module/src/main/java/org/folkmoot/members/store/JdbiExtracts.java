package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Extracts;
import org.folkmoot.members.model.RegisterKind;
import org.jdbi.v3.core.Jdbi;

/** The extracts in the database. */
@ApplicationScoped
public class JdbiExtracts implements Extracts {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiExtracts() {
        this.jdbi = null;
    }

    @Inject
    public JdbiExtracts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long begin(RegisterKind register, Instant at, String by) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into members_extract (register, made_at, made_by,"
                        + " constitution, shown, left_out, statement, sha256, signature, public_key, key_name)"
                        + " values (:register, :at, :by, 0, 0, 0, '', '', '', '', '')")
                .bind("register", register.name())
                .bind("at", Utc.written(at))
                .bind("by", by)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void keep(Extract extract) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_extract set constitution = :constitution,"
                        + " shown = :shown, left_out = :leftOut, statement = :statement, sha256 = :sha256,"
                        + " signature = :signature, public_key = :publicKey, key_name = :keyName, file_id = :file"
                        + " where id = :id")
                .bind("constitution", extract.constitution())
                .bind("shown", extract.shown())
                .bind("leftOut", extract.leftOut())
                .bind("statement", extract.statement())
                .bind("sha256", extract.sha256())
                .bind("signature", extract.signature())
                .bind("publicKey", extract.publicKey())
                .bind("keyName", extract.keyName())
                .bind("file", extract.file())
                .bind("id", extract.id())
                .execute());
    }

    @Override
    public Optional<Extract> find(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from members_extract where id = :id and sha256 <> ''")
                        .bind("id", id)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    @Override
    public Optional<Extract> newestOf(RegisterKind register) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_extract where register = :register"
                        + " and sha256 <> '' order by id desc limit 1")
                .bind("register", register.name())
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<Extract> newest(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_extract where sha256 <> '' order by id desc limit :most")
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    private static Extract read(ResultSet row) throws SQLException {
        long file = row.getLong("file_id");
        Long names = row.wasNull() ? null : file;
        return new Extract(
                row.getLong("id"),
                RegisterKind.valueOf(row.getString("register")),
                Utc.sureInstant(row, "made_at"),
                row.getString("made_by"),
                row.getInt("constitution"),
                row.getLong("shown"),
                row.getLong("left_out"),
                row.getString("statement"),
                row.getString("sha256"),
                row.getBytes("signature"),
                row.getString("public_key"),
                row.getString("key_name"),
                names);
    }
}
