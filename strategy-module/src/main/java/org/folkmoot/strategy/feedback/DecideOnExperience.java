package org.folkmoot.strategy.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.Experience.State;
import org.folkmoot.strategy.model.rules.WhatIsPublishedHasItsWritersLeave;
import org.folkmoot.strategy.store.Experiences;
import org.folkmoot.strategy.store.Experiences.Waiting;
import org.jspecify.annotations.Nullable;

/** Publishes what somebody told, keeps it to the network, or sets it aside. */
@ApplicationScoped
public class DecideOnExperience {

    private final Experiences experiences;
    private final TakeIntoThemes themes;
    private final PublicContent content;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideOnExperience() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DecideOnExperience(
            Experiences experiences,
            TakeIntoThemes themes,
            PublicContent content,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.experiences = experiences;
        this.themes = themes;
        this.content = content;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes the decision.
     *
     * @param shown the words as they are published
     * @param consultation the consultation with whose answers it is put into themes; null for none
     * @throws NotFound where it waits no longer
     */
    @Transactional
    public void decide(long experience, State state, String shown, @Nullable Long consultation) {
        Waiting waiting =
                experiences.waiting(experience).orElseThrow(() -> NotFound.of("waiting feedback", experience));
        boolean publish = state == State.PUBLISHED;
        RuleBroken.check(new WhatIsPublishedHasItsWritersLeave(waiting.mayPublish(), publish));
        experiences.decide(experience, state, publish ? shown : "", actor.get().name(), clock.instant());
        if (consultation != null && state != State.SET_ASIDE) {
            themes.takeIn(consultation, experience, waiting, publish ? shown : "");
        }
        content.changed();
        audit.wrote("experience.decide", "experience:" + experience, state.toString());
    }
}
