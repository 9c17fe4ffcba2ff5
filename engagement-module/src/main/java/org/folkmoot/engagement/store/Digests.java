package org.folkmoot.engagement.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Frequency;
import org.folkmoot.engagement.model.NetworkBook.Digest;
import org.folkmoot.engagement.model.NetworkBook.News;
import org.jdbi.v3.core.Handle;

/** Takes the gathered mails that are due: the news of a topic since the last one, for each who wants it so. */
final class Digests {

    private static final String DUE = """
            select s.id, s.person_id, s.topic, s.digest_at from engagement_subscription s
            join engagement_recipient r on r.person_id = s.person_id and r.active and not r.objects
            where s.id > :after and s.stopped_at is null
                and ((s.frequency = 'WEEKLY' and s.digest_at <= :week)
                    or (s.frequency = 'MONTHLY' and s.digest_at <= :month))
            order by s.id limit :most
            """;

    private Digests() {}

    /** Marks what is due as sent now; a topic without news gives a digest without any. */
    static List<Digest> take(Handle handle, Instant now, long after, int most) {
        List<Due> due = handle.createQuery(DUE)
                .bind("after", after)
                .bind("week", now.minus(Duration.ofDays(Frequency.WEEKLY.days())))
                .bind("month", now.minus(Duration.ofDays(Frequency.MONTHLY.days())))
                .bind("most", most)
                .map((row, context) -> new Due(
                        row.getLong("id"),
                        new PersonId(row.getLong("person_id")),
                        row.getString("topic"),
                        java.util.Objects.requireNonNull(ThreadRows.instant(row, "digest_at"))))
                .list();
        Map<String, List<News>> known = new LinkedHashMap<>();
        List<Digest> digests = new ArrayList<>();
        for (Due each : due) {
            List<News> news = known.computeIfAbsent(
                    each.topic() + " " + each.since(), key -> news(handle, each.topic(), each.since()));
            digests.add(new Digest(each.person(), each.subscription(), each.topic(), news));
        }
        if (!due.isEmpty()) {
            handle.createUpdate("update engagement_subscription set digest_at = :now where id in (<ids>)")
                    .bind("now", now)
                    .bindList("ids", due.stream().map(Due::subscription).toList())
                    .execute();
        }
        return digests;
    }

    private static List<News> news(Handle handle, String topic, Instant since) {
        return handle.createQuery("select topic, title, body, path from engagement_news where topic = :topic"
                        + " and published_at > :since order by id")
                .bind("topic", topic)
                .bind("since", since)
                .map((row, context) -> new News(
                        row.getString("topic"), row.getString("title"), row.getString("body"), row.getString("path")))
                .list();
    }

    private record Due(long subscription, PersonId person, String topic, Instant since) {}
}
