package org.folkmoot.engagement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.folkmoot.engagement.model.PlaceBook;
import org.folkmoot.engagement.model.QuestionDeadline;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.platform.settings.TrustSettings;

/** Makes the form of a meeting with the trust's topics, places and deadlines. */
@ApplicationScoped
public class MeetingForms {
    private final TopicBook topics;
    private final PlaceBook places;
    private final TrustSettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingForms() {
        this.topics = null;
        this.places = null;
        this.settings = null;
        this.clock = null;
    }

    @Inject
    public MeetingForms(TopicBook topics, PlaceBook places, TrustSettings settings, Clock clock) {
        this.topics = topics;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    /** An empty form. */
    public MeetingForm empty() {
        return new MeetingForm(new PlanChoices(
                topics.ofKind(Topic.Kind.INTEREST),
                places.offered(),
                QuestionDeadline.of(settings.get(QuestionDeadline.SETTING)),
                clock.instant()));
    }
}
