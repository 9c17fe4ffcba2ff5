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
                        row.getInt("position")))
                .list());
    }

    @Override
    public void keep(Topic topic) {
        jdbi.useHandle(handle -> handle.createUpdate("replace into engagement_topic"
                        + " (slug, kind, name, hint, consent, is_sensitive, position)"
                        + " values (:slug, :kind, :name, :hint, :consent, :sensitive, :position)")
                .bind("slug", topic.slug())
                .bind("kind", topic.kind().name())
                .bind("name", topic.name())
                .bind("hint", topic.hint())
                .bind("consent", topic.consent())
                .bind("sensitive", topic.sensitive())
                .bind("position", topic.position())
                .execute());
    }
}
