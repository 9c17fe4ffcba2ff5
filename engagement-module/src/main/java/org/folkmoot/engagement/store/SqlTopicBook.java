package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.jdbi.v3.core.Jdbi;

/** Topics by SQL. */
@ApplicationScoped
public class SqlTopicBook implements TopicBook {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlTopicBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlTopicBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Topic> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from engagement_topic order by position, slug")
                .map((row, context) -> new Topic(
                        row.getString("slug"),
                        Topic.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("hint"),
                        row.getString("consent"),
                        row.getBoolean("is_sensitive"),
                        row.getInt("position"),
                        row.getBoolean("is_open"),
                        row.getString("led_by"),
                        ThreadRows.instant(row, "ended_at"),
                        row.getInt("version")))
                .list());
    }

    @Override
    public void keep(Topic topic) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "replace into engagement_topic"
                                + " (slug, kind, name, hint, consent, is_sensitive, position, is_open, led_by, ended_at)"
                                + " values (:slug, :kind, :name, :hint, :consent, :sensitive, :position, :open, :ledBy, :endedAt)")
                .bind("slug", topic.slug())
                .bind("kind", topic.kind().name())
                .bind("name", topic.name())
                .bind("hint", topic.hint())
                .bind("consent", topic.consent())
                .bind("sensitive", topic.sensitive())
                .bind("position", topic.position())
                .bind("open", topic.open())
                .bind("ledBy", topic.ledBy())
                .bind("endedAt", topic.endedAt())
                .execute());
    }
}
