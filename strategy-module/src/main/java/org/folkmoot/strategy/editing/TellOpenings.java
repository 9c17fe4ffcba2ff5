package org.folkmoot.strategy.editing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.strategy.ConsultationClosed;
import org.folkmoot.contracts.strategy.ConsultationOpened;
import org.folkmoot.contracts.strategy.ConsultationUnderWay;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Tells the other modules once that a consultation has opened, and once that it has closed, on its own dates. */
@ApplicationScoped
public class TellOpenings {

    private final Pages pages;
    private final PublishedPages published;
    private final EventPublisher events;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellOpenings() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TellOpenings(
            Pages pages,
            PublishedPages published,
            EventPublisher events,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.pages = pages;
        this.published = published;
        this.events = events;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells what opened and closed by today; returns how many that were. */
    @Transactional
    public int tell() {
        LocalDate today = TrustClock.today(clock);
        int told = 0;
        for (Pages.Told consultation : pages.told()) {
            LocalDate closes = consultation.closes();
            boolean open = consultation.openOn(today);
            boolean wasTold = "OPENED".equals(consultation.told());
            if (open && !wasTold && closes != null) {
                opened(consultation, closes);
                told++;
            } else if (!open && wasTold) {
                closed(consultation);
                told++;
            }
        }
        return told;
    }

    private void opened(Pages.Told consultation, LocalDate closes) {
        pages.tell(consultation.id(), "OPENED");
        events.publish(new ConsultationOpened(
                consultation.id(), consultation.slug(), consultation.title(), closes, topics(consultation.slug())));
        content.changed();
        audit.wrote("consultation.open", "consultation:" + consultation.slug(), "Followers are told that it is open");
    }

    /** Makes one known that was open before it came here; its followers heard of it then. */
    public void underWay(Pages.Told consultation) {
        LocalDate closes = consultation.closes();
        if (closes != null) {
            pages.tell(consultation.id(), "OPENED");
            events.publish(new ConsultationUnderWay(
                    consultation.id(), consultation.slug(), consultation.title(), closes, topics(consultation.slug())));
        }
    }

    private void closed(Pages.Told consultation) {
        pages.tell(consultation.id(), "CLOSED");
        events.publish(new ConsultationClosed(consultation.id(), consultation.slug()));
        content.changed();
        audit.wrote("consultation.close", "consultation:" + consultation.slug(), "It takes no more answers");
    }

    private List<String> topics(String slug) {
        JsonNode page = ContentJson.page(published.sections(Kind.CONSULTATION, slug));
        List<String> topics = new ArrayList<>();
        page.path("about").path("topics").forEach(topic -> topics.add(topic.asText()));
        return topics;
    }
}
