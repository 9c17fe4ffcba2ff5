package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Frequency;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** A member chooses for each topic whether news comes at once, gathered, or not at all. */
@ApplicationScoped
public class ChooseFrequency {
    private final NetworkBook book;
    private final RecipientBook recipients;
    private final TopicBook topics;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ChooseFrequency() {
        this.book = null;
        this.recipients = null;
        this.topics = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ChooseFrequency(
            NetworkBook book,
            RecipientBook recipients,
            TopicBook topics,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.recipients = recipients;
        this.topics = topics;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What I hear about, and how often; of what has ended nothing is heard, and nothing is chosen. */
    public List<Own> mine() {
        PersonId me = me();
        Map<String, Frequency> often = book.frequencies(me);
        List<Own> own = new ArrayList<>();
        for (RecipientBook.Subscription each : recipients.subscriptions(me)) {
            Optional<Topic> topic = topics.find(each.topic()).filter(found -> !found.isEnded());
            topic.ifPresent(found -> own.add(
                    new Own(found, each.stopped() ? Optional.empty() : Optional.ofNullable(often.get(each.topic())))));
        }
        return own;
    }

    /** Keeps my choice: a frequency for each topic; one that is missing is stopped. */
    @Transactional
    public void choose(Map<String, Frequency> wanted) {
        PersonId me = me();
        for (Own each : mine()) {
            String topic = each.topic().slug();
            Frequency frequency = wanted.get(topic);
            boolean changed = recipients.hear(me, topic, frequency != null, clock.instant());
            if (frequency != null) {
                changed |= book.choose(me, topic, frequency, clock.instant());
            }
            if (changed) {
                audit.wrote(
                        "topic.frequency",
                        "person:" + me,
                        topic + ": " + (frequency == null ? "stopped" : frequency.words()));
            }
        }
    }

    private PersonId me() {
        return actor.get().person().orElseThrow(() -> NotFound.of("account", "person"));
    }

    /** A topic, and how often its news comes; empty where it was stopped. */
    public record Own(Topic topic, Optional<Frequency> frequency) {}
}
