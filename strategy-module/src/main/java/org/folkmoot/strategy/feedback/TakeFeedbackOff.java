package org.folkmoot.strategy.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Experiences;
import org.folkmoot.strategy.store.Themes;

/**
 * Takes words that somebody told a network off its page, where whoever told them wants it or they say who somebody is. They
 * go from the consultation too with whose answers they were read.
 */
@ApplicationScoped
public class TakeFeedbackOff {

    private final Experiences experiences;
    private final Contributions contributions;
    private final Themes themes;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeFeedbackOff() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TakeFeedbackOff(
            Experiences experiences,
            Contributions contributions,
            Themes themes,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.experiences = experiences;
        this.contributions = contributions;
        this.themes = themes;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it off the page.
     *
     * @throws NotFound where it is not public
     */
    @Transactional
    public void takeOff(long id) {
        if (!experiences.takeOff(id)) {
            throw NotFound.of("public feedback", id);
        }
        contributions.withholdFeedback(id).forEach(page -> {
            themes.note(page, clock.instant());
            audit.wrote("words.moderate", "page:" + page, "Withheld, since its network shows it no longer");
        });
        content.changed();
        audit.wrote("experience.take-off", "experience:" + id, "Feedback is not published any more; it still counts");
    }
}
