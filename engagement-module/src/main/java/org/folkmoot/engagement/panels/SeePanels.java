package org.folkmoot.engagement.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelBook;
import org.folkmoot.engagement.model.PanelBook.OnPanel;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows the office its panels and who is on them. */
@ApplicationScoped
public class SeePanels {
    private final PanelBook book;
    private final TopicBook topics;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeePanels() {
        this.book = null;
        this.topics = null;
        this.audit = null;
    }

    @Inject
    public SeePanels(PanelBook book, TopicBook topics, Audit audit) {
        this.book = book;
        this.topics = topics;
        this.audit = audit;
    }

    /** All panels, with how many people are on each. */
    public List<Line> all() {
        return book.all().stream()
                .map(panel -> new Line(panel, book.size(panel.slug())))
                .toList();
    }

    /** One panel. */
    public Panel find(String slug) {
        return book.find(slug).orElseThrow(() -> NotFound.of("panel", slug));
    }

    /** How many people are on it. */
    public long size(Panel panel) {
        return book.size(panel.slug());
    }

    /** The people on it. */
    public List<OnPanel> members(Panel panel, long after, int most) {
        List<OnPanel> members = book.members(panel.slug(), after, most);
        audit.readMany("members of a panel", panel.slug(), members.size());
        return members;
    }

    /** What a rule may name: never a network that says something about a person's life. */
    public List<Topic> topics() {
        return topics.all().stream()
                .filter(topic -> topic.kind() != Topic.Kind.MESSAGES && !topic.sensitive())
                .toList();
    }

    /** A panel and how many people are on it. */
    public record Line(Panel panel, long people) {}
}
