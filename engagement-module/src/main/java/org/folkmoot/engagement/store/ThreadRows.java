package org.folkmoot.engagement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.ThreadBook.Addressee;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/** Reads messages, their members and their replies out of rows. */
final class ThreadRows {

    static final String MEMBERS = """
            select m.id, m.link_version, m.person_id, r.name, r.mail, r.postal_address, r.channel, r.objects,
                r.format, r.language, s.id as subscription
            from engagement_thread_member m join engagement_recipient r on r.person_id = m.person_id
            left join engagement_subscription s on s.person_id = m.person_id and s.topic = :topic
            where m.thread_id = :thread and m.id > :after and r.active order by m.id limit :most
            """;

    private ThreadRows() {}

    static MemberThread thread(ResultSet row) throws SQLException {
        return new MemberThread(
                row.getLong("id"),
                new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key")),
                row.getString("convener"),
                row.getString("convener_name"),
                row.getString("subject"),
                row.getString("body"),
                ThreadState.valueOf(row.getString("state")),
                row.getString("comment"),
                row.getInt("mails") + row.getInt("letters"),
                Objects.requireNonNull(instant(row, "changed_at")),
                instant(row, "sent_at"),
                row.getInt("version"));
    }

    static ThreadReply reply(ResultSet row) throws SQLException {
        long member = row.getLong("member_id");
        return new ThreadReply(
                row.getLong("id"),
                row.getLong("thread_id"),
                member == 0 ? null : member,
                ThreadReply.Way.valueOf(row.getString("way")),
                row.getString("said"),
                row.getString("passed"),
                row.getBoolean("shows_name"),
                ThreadReply.State.valueOf(row.getString("state")),
                Objects.requireNonNull(instant(row, "received_at")),
                row.getString("answer"),
                ThreadReply.AnswerState.valueOf(row.getString("answer_state")),
                row.getString("answer_comment"),
                instant(row, "told_at"),
                row.getInt("version"));
    }

    static Addressee addressee(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        return new Addressee(
                row.getLong("id"),
                row.getLong("thread_id"),
                person == 0 ? null : new PersonId(person),
                row.getInt("link_version"));
    }

    static Invited member(ResultSet row) throws SQLException {
        String mail = row.getString("mail");
        String address = row.getString("postal_address");
        return new Invited(
                row.getLong("id"),
                row.getInt("link_version"),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                mail,
                address,
                address != null && (mail == null || "POST".equals(row.getString("channel"))),
                row.getLong("subscription"),
                row.getBoolean("objects"),
                null,
                false,
                null,
                ownFormat(row),
                false);
    }

    /** Key of the format that somebody needs; null for the usual one. */
    static @Nullable String ownFormat(ResultSet row) throws SQLException {
        String format = row.getString("format");
        return format == null || NeededFormat.USUAL.equals(format)
                ? null
                : new NeededFormat(format, row.getString("language"), 1).key();
    }

    static Count count(Map<String, Integer> people) {
        return new Count(
                people.getOrDefault("MAIL", 0),
                people.getOrDefault("LETTER", 0),
                people.getOrDefault("TEXT", 0),
                people.getOrDefault("OBJECTS", 0),
                people.getOrDefault("STOPPED", 0),
                people.getOrDefault("UNREACHABLE", 0),
                people.getOrDefault("INVITED", 0),
                people.getOrDefault("BOUNCED", 0),
                people.getOrDefault("OFTEN", 0),
                people.getOrDefault("LANDLINE", 0));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
