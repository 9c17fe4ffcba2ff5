package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.SettledFormat;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Formats by SQL. */
@ApplicationScoped
public class SqlFormatBook implements FormatBook {

    private static final String SETTLE = """
            replace into engagement_settled_format (kind, outgoing_id, format, way, copies, due_on, supplier, file_id, file_name,
                reason, until_on, signed_by, wording, settled_at)
            values (:kind, :what, :format, :way, :copies, :due, :supplier, :file, :fileName, :reason, :until, :by, :wording, :now)
            """;
    private static final String ORDERS = """
            select f.*, coalesce(m.title, p.title, t.subject, u.title, g.subject) as title
            from engagement_settled_format f
            left join engagement_meeting m on m.id = f.outgoing_id and (f.kind = 'FOLLOWUP'
                or (f.kind = 'INVITATION' and m.state not in ('HELD', 'CANCELLED')))
            left join engagement_paper p on f.kind = 'PAPER' and p.id = f.outgoing_id
            left join engagement_thread t on f.kind = 'MESSAGE' and t.id = f.outgoing_id
            left join engagement_network_update u on f.kind = 'UPDATE' and u.id = f.outgoing_id
            left join engagement_mailing g on f.kind = 'MAILING' and g.id = f.outgoing_id
            where f.way = 'ORDERED' and coalesce(m.id, p.id, t.id, u.id, g.id) is not null
            order by f.due_on, f.id limit :most
            """;
    private static final String TO_ASK = """
             from engagement_recipient r left join engagement_format_review v on v.person_id = r.person_id
            where r.active and r.format <> 'standard' and (r.mail is not null or r.postal_address is not null)
                and r.joined_on < :joined and (v.asked_at is null or v.asked_at < :before)
            """;
    private static final String REVIEW = """
            select v.*, coalesce(r.full_name, r.name) as name, r.format, r.language from engagement_format_review v
            join engagement_recipient r on r.person_id = v.person_id where\s""";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlFormatBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlFormatBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<SettledFormat> settled(Outgoing what) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from engagement_settled_format"
                        + " where kind = :kind and outgoing_id = :what order by format")
                .bind("kind", what.kind().name())
                .bind("what", what.id())
                .map((row, context) -> settled(row))
                .list());
    }

    @Override
    public void settle(Outgoing what, SettledFormat format, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(SETTLE)
                .bind("kind", what.kind().name())
                .bind("what", what.id())
                .bind("format", format.format())
                .bind("way", format.way().name())
                .bind("copies", format.copies())
                .bind("due", format.dueOn())
                .bind("supplier", format.supplier())
                .bind("file", format.file())
                .bind("fileName", format.fileName())
                .bind("reason", format.reason())
                .bind("until", format.until())
                .bind("by", format.signedBy())
                .bind("wording", format.wording())
                .bind("now", now)
                .execute());
    }

    @Override
    public void confirm(Outgoing what, String format, @Nullable String wording, String reason, String by, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update engagement_settled_format set wording = :wording,"
                        + " reason = :reason, signed_by = :by, settled_at = :now"
                        + " where kind = :kind and outgoing_id = :what and format = :format")
                .bind("wording", wording)
                .bind("reason", reason)
                .bind("by", by)
                .bind("now", now)
                .bind("kind", what.kind().name())
                .bind("what", what.id())
                .bind("format", format)
                .execute());
    }

    @Override
    public List<Order> orders(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(ORDERS)
                .bind("most", most)
                .map((row, context) -> new Order(
                        new Outgoing(Outgoing.Kind.valueOf(row.getString("kind")), row.getLong("outgoing_id")),
                        row.getString("title"),
                        settled(row)))
                .list());
    }

    static SettledFormat settled(ResultSet row) throws SQLException {
        long file = row.getLong("file_id");
        return new SettledFormat(
                row.getString("format"),
                SettledFormat.Way.valueOf(row.getString("way")),
                row.getInt("copies"),
                row.getObject("due_on", LocalDate.class),
                row.getString("supplier"),
                file == 0 ? null : file,
                row.getString("file_name"),
                row.getString("reason"),
                row.getObject("until_on", LocalDate.class),
                row.getString("signed_by"),
                row.getString("wording"));
    }

    @Override
    public long countToAsk(Instant before, LocalDate joinedBefore) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*)" + TO_ASK)
                .bind("before", before)
                .bind("joined", joinedBefore)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Asked> ask(Instant before, LocalDate joinedBefore, Instant now, int most) {
        return jdbi.withHandle(handle -> {
            List<Asked> asked = handle.createQuery("select r.person_id, r.name, r.mail, r.postal_address, r.channel,"
                            + " r.format, r.language, coalesce(v.link_version, 0) + 1 as next_version" + TO_ASK
                            + " order by r.person_id limit :most")
                    .bind("before", before)
                    .bind("joined", joinedBefore)
                    .bind("most", most)
                    .map((row, context) -> asked(row))
                    .list();
            var batch = handle.prepareBatch("replace into engagement_format_review (person_id, asked_at, link_version)"
                    + " values (:person, :now, :version)");
            asked.forEach(each -> batch.bind("person", each.person().value())
                    .bind("now", now)
                    .bind("version", each.linkVersion())
                    .add());
            if (!asked.isEmpty()) {
                batch.execute();
            }
            return asked;
        });
    }

    private static Asked asked(ResultSet row) throws SQLException {
        String mail = row.getString("mail");
        String address = row.getString("postal_address");
        return new Asked(
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                mail,
                address,
                address != null && (mail == null || "POST".equals(row.getString("channel"))),
                row.getString("format"),
                row.getString("language"),
                row.getInt("next_version"));
    }

    @Override
    public Optional<Review> review(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(REVIEW + "v.person_id = :person")
                .bind("person", person.value())
                .map((row, context) -> review(row))
                .findOne());
    }

    @Override
    public void answer(PersonId person, boolean fits, @Nullable String words, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update engagement_format_review set answered_at = :now,"
                        + " fits = :fits, words = :words, dealt_at = null where person_id = :person")
                .bind("now", now)
                .bind("fits", fits)
                .bind("words", words)
                .bind("person", person.value())
                .execute());
    }

    @Override
    public List<Review> changed(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        REVIEW + "v.fits = false and v.dealt_at is null order by v.answered_at limit :most")
                .bind("most", most)
                .map((row, context) -> review(row))
                .list());
    }

    @Override
    public boolean deal(PersonId person, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_format_review set dealt_at = :now"
                                + " where person_id = :person and fits = false and dealt_at is null")
                        .bind("now", now)
                        .bind("person", person.value())
                        .execute()
                == 1);
    }

    private static Review review(ResultSet row) throws SQLException {
        Object fits = row.getObject("fits");
        return new Review(
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                row.getString("format"),
                row.getString("language"),
                row.getInt("link_version"),
                ThreadRows.instant(row, "answered_at"),
                fits == null ? null : row.getBoolean("fits"),
                row.getString("words"));
    }
}
