package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.OpenRequests;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** What is late: reviews past their day, parts of consultations past their months, requests that wait. */
@ApplicationScoped
public class Radar implements WaitingSource {

    private final PublishedPages published;
    private final OpenRequests open;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Radar() {
        this(null, null, null);
    }

    @Inject
    public Radar(PublishedPages published, OpenRequests open, Clock clock) {
        this.published = published;
        this.open = open;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        LocalDate today = TrustClock.today(clock);
        return List.of(
                new Waiting("Documents asked for in another format", open.open(), "/office/format-requests"),
                new Waiting("Page reviews overdue", open.reviewsOverdue(today), "/editor"),
                new Waiting(
                        "Parts of consultations later than planned",
                        latePhases().size(),
                        "/editor"));
    }

    /** Published pages that should have been reviewed before today. */
    public List<PageLine> overdueReviews() {
        LocalDate today = TrustClock.today(clock);
        return published.all().stream()
                .filter(page -> page.nextReview() != null && page.nextReview().isBefore(today))
                .toList();
    }

    /** Parts of consultations that should have begun or ended by now. */
    public List<LatePhase> latePhases() {
        YearMonth now = YearMonth.from(TrustClock.today(clock));
        List<LatePhase> late = new ArrayList<>();
        for (PageLine page : published.of(Kind.CONSULTATION)) {
            Consultation consultation = ContentJson.bind(
                    ContentJson.page(published.sections(Kind.CONSULTATION, page.slug())), Consultation.class);
            consultation.phases().stream()
                    .filter(phase -> phase.overdue(now))
                    .forEach(phase -> late.add(new LatePhase(page, phase)));
        }
        return late;
    }

    /** A part of a consultation that is late. */
    public record LatePhase(PageLine page, Consultation.Phase phase) {}
}
