package org.folkmoot.engagement.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.audit.Audit;

/** Keeps the trust's topics the first time; later the office's own stand. */
@ApplicationScoped
class KeepTopics {
    private final TopicBook topics;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepTopics() {
        this.topics = null;
        this.audit = null;
    }

    @Inject
    KeepTopics(TopicBook topics, Audit audit) {
        this.topics = topics;
        this.audit = audit;
    }

    /** True where there are no topics yet, so that a pack is read for its own only then. */
    @Transactional
    public boolean isNeeded() {
        return topics.all().isEmpty();
    }

    @Transactional
    public void keep(List<Topic> wanted) {
        if (isNeeded()) {
            wanted.forEach(topics::keep);
            audit.wrote("topics.load", "topics", "Loaded " + wanted.size() + " interests and networks");
        }
    }
}
