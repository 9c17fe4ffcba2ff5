package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.strategy.ConsultationGlance;
import org.folkmoot.contracts.strategy.ConsultationsAtMeetings;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Says of a meeting which consultations are talked about there. */
@ApplicationScoped
public class TalkedAboutAtMeetings implements ConsultationsAtMeetings {

    private final PublishedPages pages;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TalkedAboutAtMeetings() {
        this(null, null);
    }

    @Inject
    public TalkedAboutAtMeetings(PublishedPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public List<ConsultationGlance> at(String meeting, List<String> interests) {
        LocalDate today = TrustClock.today(clock);
        return pages.of(Kind.CONSULTATION).stream()
                .filter(page -> isAbout(page, meeting, interests, page.openOn(today)))
                .map(page -> new ConsultationGlance(page.title(), page.address(), page.closes(), page.openOn(today)))
                .toList();
    }

    private boolean isAbout(PageLine page, String meeting, List<String> interests, boolean open) {
        Consultation consultation =
                ContentJson.bind(ContentJson.page(pages.sections(Kind.CONSULTATION, page.slug())), Consultation.class);
        boolean named = consultation.routes().stream().anyMatch(route -> meeting.equals(route.meeting()));
        return named || (open && consultation.about().topics().stream().anyMatch(interests::contains));
    }
}
