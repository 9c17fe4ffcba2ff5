package org.folkmoot.engagement.topics;

import java.util.List;
import org.folkmoot.engagement.model.Topic;
import org.jspecify.annotations.Nullable;

/** The pack's {@code interests.yaml} or {@code networks.yaml}. */
record PackTopics(List<PackTopic> topics) {

    static final String SCHEMA = "schemas/engagement/topics.schema.json";

    /** One topic as a pack gives it. */
    record PackTopic(
            String slug,
            String name,
            @Nullable String hint,
            @Nullable String consent,
            boolean sensitive) {

        Topic asTopic(Topic.Kind kind, int position) {
            return new Topic(slug, kind, name, hint, consent, sensitive, position);
        }
    }
}
