package org.folkmoot.strategy.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Interest;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Interests;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Takes the wish of somebody to come to a focus group or session of an open consultation. */
@ApplicationScoped
public class SayInterest {

    private final PublishedPages pages;
    private final Interests interests;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SayInterest() {
        this(null, null, null, null, null);
    }

    @Inject
    public SayInterest(PublishedPages pages, Interests interests, CurrentActor actor, Audit audit, Clock clock) {
        this.pages = pages;
        this.interests = interests;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What people can say that they would like to come to.
     *
     * @throws NotFound where there is no such consultation, or nobody is looked for
     */
    public Sought sought(String slug) {
        PageLine page = pages.find(Kind.CONSULTATION, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("consultation", slug));
        Consultation consultation =
                ContentJson.bind(ContentJson.page(pages.sections(Kind.CONSULTATION, slug)), Consultation.class);
        List<Consultation.Route> routes = consultation.routes().stream()
                .filter(Consultation.Route::takesInterest)
                .toList();
        if (routes.isEmpty()) {
            throw NotFound.of("focus groups of consultation", slug);
        }
        return new Sought(page, routes, page.openOn(TrustClock.today(clock)));
    }

    /** Stores the wish. */
    @Transactional
    public void say(Sought sought, Wish wish, String marks) {
        long id = interests.add(
                new Interest(
                        sought.page().id(),
                        wish.audience(),
                        wish.name(),
                        wish.mail(),
                        wish.phone(),
                        wish.needs(),
                        actor.get().person().orElse(null),
                        marks),
                clock.instant());
        audit.wrote("interest.say", "interest:" + id, "Somebody would like to come: " + wish.audience());
    }

    /**
     * What people can come to.
     *
     * @param open false where the consultation takes nobody now
     */
    public record Sought(PageLine page, List<Consultation.Route> routes, boolean open) {}

    /** Who would like to come to what, and what they need. */
    public record Wish(String audience, String name, String mail, String phone, String needs) {}
}
