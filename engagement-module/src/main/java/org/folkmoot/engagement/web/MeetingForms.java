package org.folkmoot.engagement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.PlaceBook;
import org.folkmoot.engagement.model.QuestionDeadline;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.relay.CouncilDate;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.settings.TrustSettings;

/** Makes the form of a meeting with the trust's topics, places and deadlines. */
@ApplicationScoped
public class MeetingForms {
    private final TopicBook topics;
    private final PlaceBook places;
    private final TrustSettings settings;
    private final CouncilDate council;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingForms() {
        this.topics = null;
        this.places = null;
        this.settings = null;
        this.council = null;
        this.clock = null;
    }

    @Inject
    public MeetingForms(TopicBook topics, PlaceBook places, TrustSettings settings, CouncilDate council, Clock clock) {
        this.topics = topics;
        this.places = places;
        this.settings = settings;
        this.council = council;
        this.clock = clock;
    }

    /** An empty form for a meeting of this scope. */
    public MeetingForm empty(Scope scope) {
        return form(kinds(scope));
    }

    /** The form of a meeting that there is: it may stay what it is. */
    public MeetingForm of(Meeting meeting) {
        List<MeetingKind> kinds = new ArrayList<>(kinds(meeting.scope()));
        if (!kinds.contains(meeting.details().kind())) {
            kinds.add(meeting.details().kind());
        }
        return form(kinds);
    }

    private List<MeetingKind> kinds(Scope scope) {
        boolean governed = council.exists()
                && council.until().filter(TrustClock.today(clock)::isAfter).isEmpty();
        List<MeetingKind> planned = MeetingKind.plannedBy(
                settings.hasMembers(),
                governed,
                settings.get("kind").filter("NETWORK"::equals).isEmpty());
        return scope.kind() == Scope.Kind.TRUST
                ? planned
                : planned.stream().filter(kind -> !kind.isOfTheTrust()).toList();
    }

    private MeetingForm form(List<MeetingKind> kinds) {
        return new MeetingForm(new PlanChoices(
                topics.ofKind(Topic.Kind.INTEREST),
                places.offered(),
                kinds,
                QuestionDeadline.of(settings.get(QuestionDeadline.SETTING)),
                clock.instant()));
    }
}
