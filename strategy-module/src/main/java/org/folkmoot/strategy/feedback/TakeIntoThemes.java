package org.folkmoot.strategy.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.responses.Secrets;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Contributions.Contribution;
import org.folkmoot.strategy.store.Experiences.Waiting;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Takes what a network was told in beside the answers to a consultation that has not ended, so that it counts there. */
@ApplicationScoped
public class TakeIntoThemes {

    private static final int ABOUT = 300;

    private final PublishedPages pages;
    private final Progress progress;
    private final Contributions contributions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeIntoThemes() {
        this(null, null, null, null);
    }

    @Inject
    public TakeIntoThemes(PublishedPages pages, Progress progress, Contributions contributions, Audit audit) {
        this.pages = pages;
        this.progress = progress;
        this.contributions = contributions;
        this.audit = audit;
    }

    /** Consultations whose outcome is still open. */
    public List<PageLine> consultations() {
        return pages.of(Kind.CONSULTATION).stream()
                .filter(page -> progress.answered(page.id()).isEmpty())
                .toList();
    }

    /** Takes it in; of a consultation that has ended nothing is taken in. What nobody has redacted is looked over there. */
    void takeIn(long consultation, long experience, Waiting told, String shown) {
        if (consultations().stream().noneMatch(page -> page.id() == consultation)) {
            return;
        }
        String about = told.title() + ": " + told.community() + ", " + told.value();
        boolean redacted = !shown.isEmpty();
        long id = Secrets.id();
        contributions.addAll(List.of(new Contribution(
                id,
                consultation,
                "WRITING",
                about.length() > ABOUT ? about.substring(0, ABOUT) : about,
                told.toldOn(),
                null,
                null,
                null,
                redacted ? shown : told.told(),
                redacted ? "KEPT" : "NEW",
                told.mayPublish())));
        contributions.cameFrom(id, experience);
        audit.wrote("words.feedback", "page:" + consultation, "Feedback to a network was taken in");
    }
}
