package org.folkmoot.strategy.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.VersionRow;

/** Notes that somebody has read a page through today and when that is due again. Only the two dates change. */
@ApplicationScoped
public class MarkReviewed {

    private final Sections sections;
    private final PublishDrafts publish;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MarkReviewed() {
        this(null, null, null, null, null);
    }

    @Inject
    public MarkReviewed(Sections sections, PublishDrafts publish, CurrentActor actor, Audit audit, Clock clock) {
        this.sections = sections;
        this.publish = publish;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes the page's review with today's date.
     *
     * @throws Conflict where somebody is working on the part that says who owns the page
     */
    @Transactional
    public void mark(long page, LocalDate next) {
        SectionRow row = sections.read().of(page).stream()
                .filter(each -> each.name().equals("review"))
                .findFirst()
                .orElseThrow(() -> NotFound.of("page", page));
        String known = sections.read()
                .published(row.id())
                .map(VersionRow::content)
                .orElseThrow(() -> NotFound.of("published page", page));
        if (sections.read().draft(row.id()).isPresent()) {
            throw Conflict.on("section", row.id());
        }
        ObjectNode review = (ObjectNode) ContentJson.read(known);
        review.put("lastReviewed", TrustClock.today(clock).toString()).put("nextReview", next.toString());
        sections.saveDraft(
                row, row.lock(), ContentJson.text(review), actor.get().name(), clock.instant());
        audit.wrote("content.review", "page:" + page, "Read through; due again on " + Words.date(next));
        publish.publish(page, Map.of(row.id(), row.lock() + 1));
    }
}
