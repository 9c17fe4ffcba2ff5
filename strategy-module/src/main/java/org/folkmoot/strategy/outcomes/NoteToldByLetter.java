package org.folkmoot.strategy.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.engagement.HeldLettersSent.Held;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.strategy.store.Progress;

/** Counts people as told what came of a consultation once their letter, which waited for a format, reached them. */
@ApplicationScoped
public class NoteToldByLetter {

    private final Progress progress;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteToldByLetter() {
        this(null, null, null, null);
    }

    @Inject
    public NoteToldByLetter(Progress progress, PublicContent content, Audit audit, Clock clock) {
        this.progress = progress;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes those whose letter said what came of a consultation. */
    @Transactional
    public void note(List<Held> letters) {
        letters.stream()
                .filter(letter -> TellContributors.KIND.equals(letter.kind()))
                .filter(letter -> letter.about().startsWith(TellContributors.ABOUT))
                .forEach(this::reached);
    }

    private void reached(Held letter) {
        String slug = letter.about().substring(TellContributors.ABOUT.length());
        if (progress.reached(slug, letter.person(), TrustClock.today(clock))) {
            content.changed();
            audit.wrote("consultation.told", "consultation:" + slug, "A letter that waited for a format was sent");
        }
    }
}
