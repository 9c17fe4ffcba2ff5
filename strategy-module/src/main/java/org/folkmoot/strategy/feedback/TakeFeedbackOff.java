package org.folkmoot.strategy.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Experiences;

/**
 * Takes words that somebody told a network off its page, where whoever told them wants it or they say who somebody is. They
 * go from the consultation too with whose answers they were read.
 */
@ApplicationScoped
public class TakeFeedbackOff {

    private final Experiences experiences;
    private final Contributions contributions;
    private final PublicContent content;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeFeedbackOff() {
        this(null, null, null, null);
    }

    @Inject
    public TakeFeedbackOff(Experiences experiences, Contributions contributions, PublicContent content, Audit audit) {
        this.experiences = experiences;
        this.contributions = contributions;
        this.content = content;
        this.audit = audit;
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
        contributions
                .withholdFeedback(id)
                .forEach(page -> audit.wrote(
                        "words.moderate", "page:" + page, "Withheld, since its network shows it no longer"));
        content.changed();
        audit.wrote("experience.take-off", "experience:" + id, "Feedback is not published any more; it still counts");
    }
}
