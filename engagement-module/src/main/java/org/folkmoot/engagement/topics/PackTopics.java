package org.folkmoot.engagement.topics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** The pack's {@code interests.yaml} or {@code networks.yaml}. */
record PackTopics(List<PackTopic> topics) {

    static final String NETWORKS = "networks.yaml";
    static final String INTERESTS = "interests.yaml";

    /** The schema of one of them: an interest is never sensitive, has no lead and asks for no consent. */
    static String schemaOf(String file) {
        return NETWORKS.equals(file)
                ? "schemas/engagement/topics.schema.json"
                : "schemas/engagement/interests.schema.json";
    }

    /** A topic as a pack gives it: what is not so is left out. */
    static Map<String, Object> written(Topic topic) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("slug", topic.slug());
        fields.put("name", topic.name());
        put(fields, "hint", topic.hint());
        put(fields, "sensitive", topic.sensitive() ? true : null);
        put(fields, "consent", topic.consent());
        put(fields, "closed", topic.open() ? null : true);
        put(fields, "ended", topic.endedAt() == null ? null : LocalDate.ofInstant(topic.endedAt(), TrustClock.LONDON));
        put(fields, "ledBy", topic.ledBy());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value instanceof LocalDate date ? date.toString() : value);
        }
    }

    /**
     * One topic as a pack gives it.
     *
     * @param closed true where people cannot choose it
     * @param ended the day on which it ended; null while it goes on
     * @param ledBy who leads a network: a post, not a person
     */
    record PackTopic(
            String slug,
            String name,
            @Nullable String hint,
            @Nullable String consent,
            boolean sensitive,
            boolean closed,
            @Nullable LocalDate ended,
            @Nullable String ledBy) {

        Topic asTopic(Topic.Kind kind, int position) {
            return new Topic(slug, kind, name, hint, consent, sensitive, position, !closed, ledBy, endedAt(), 0);
        }

        private @Nullable Instant endedAt() {
            return ended == null ? null : ended.atStartOfDay(TrustClock.LONDON).toInstant();
        }
    }
}
