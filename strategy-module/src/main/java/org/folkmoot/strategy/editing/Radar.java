package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Placeholders;
import org.folkmoot.strategy.store.Releases;
import org.folkmoot.strategy.store.views.LinkViews;
import org.folkmoot.strategy.store.views.OpenRequests;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.jspecify.annotations.Nullable;

/**
 * What is late: reviews past their day, parts of consultations past their months, requests that wait,
 * links to other sites that lead nowhere.
 */
@ApplicationScoped
public class Radar implements WaitingSource {

    private static final String CONTACT = "contact";

    private final PublishedPages published;
    private final OpenRequests open;
    private final Releases releases;
    private final LinkViews links;
    private final TrustSettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Radar() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Radar(
            PublishedPages published,
            OpenRequests open,
            Releases releases,
            LinkViews links,
            TrustSettings settings,
            Clock clock) {
        this.published = published;
        this.open = open;
        this.releases = releases;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        LocalDate today = TrustClock.today(clock);
        return List.of(
                new Waiting("Documents asked for in another format", open.open(), "/office/format-requests"),
                new Waiting("Page reviews overdue", open.reviewsOverdue(today), "/editor"),
                new Waiting("Links to other sites that lead nowhere", links.brokenCount(), "/editor/links"),
                new Waiting(
                        "Contact lines that differ from the settings",
                        contactLines().size(),
                        "/editor"),
                new Waiting("Drafts for a second person", toReview().size(), "/editor"),
                new Waiting("Publications that failed at their time", failed().size(), "/editor"),
                new Waiting(
                        "Actions and reviews of plans overdue", overdueActions().size(), "/editor"),
                new Waiting(
                        "Parts of consultations later than planned",
                        latePhases().size(),
                        "/editor"));
    }

    /** Links to other sites that lead nowhere, each with a page that has it. */
    public List<LinkViews.Broken> brokenLinks() {
        return links.broken();
    }

    /** Lines of the trust's settings that the page on which people look for them neither takes over nor names. */
    public List<Placeholders> contactLines() {
        String text = published.sections(Kind.PAGE, CONTACT).getOrDefault(Placeholders.SECTION, "");
        return text.isEmpty()
                ? List.of()
                : Stream.of(Placeholders.MAIL, Placeholders.PHONE, Placeholders.POST)
                        .filter(line -> settings.get(line.setting())
                                .filter(value -> !value.isBlank() && !text.contains(line.written()))
                                .filter(value -> !bare(text).contains(bare(value)))
                                .isPresent())
                        .toList();
    }

    /** The page that names them. */
    public Optional<PageLine> contactPage() {
        return published.find(Kind.PAGE, CONTACT);
    }

    /** Spaces, commas and line breaks do not make another number or address. */
    private static String bare(String words) {
        return words.replaceAll("[\\s,()]|\\\\n", "").toLowerCase(Locale.UK);
    }

    /** Drafts that a second person is to read. */
    public List<Releases.Line> toReview() {
        return releases.inState(List.of(Release.State.ASKED));
    }

    /** Drafts with a time at which they become public. */
    public List<Releases.Line> planned() {
        return releases.inState(List.of(Release.State.PLANNED));
    }

    /** Drafts that a second person sent back. */
    public List<Releases.Line> sentBack() {
        return releases.inState(List.of(Release.State.SENT_BACK));
    }

    /** Drafts that could not be published at their time. */
    public List<Releases.Line> failed() {
        return releases.inState(List.of(Release.State.FAILED));
    }

    /** Pages that are due for a review within a month from today. */
    public List<PageLine> reviewsSoon() {
        LocalDate today = TrustClock.today(clock);
        return published.all().stream()
                .filter(page -> page.nextReview() != null
                        && !page.nextReview().isBefore(today)
                        && page.nextReview().isBefore(today.plusMonths(1)))
                .toList();
    }

    /** Actions of delivery plans that should have been done, and implementation plans of years past without a review. */
    public List<LateAction> overdueActions() {
        YearMonth now = YearMonth.from(TrustClock.today(clock));
        List<LateAction> late = new ArrayList<>();
        for (PageLine page : published.of(Kind.STRATEGY)) {
            Strategy strategy =
                    ContentJson.bind(ContentJson.page(published.sections(Kind.STRATEGY, page.slug())), Strategy.class);
            strategy.deliveryPlans().stream()
                    .flatMap(plan -> plan.actions().stream())
                    .filter(action -> action.overdue(now))
                    .forEach(action -> late.add(new LateAction(page, action.text(), action.due())));
            unreviewed(strategy, now).forEach(text -> late.add(new LateAction(page, text, null)));
        }
        return late;
    }

    private static List<String> unreviewed(Strategy strategy, YearMonth now) {
        Strategy.Enabling enabling = strategy.enabling();
        return enabling == null
                ? List.of()
                : enabling.items().stream()
                        .flatMap(item -> item.plans().stream()
                                .filter(plan -> plan.waitsForReview(now))
                                .map(plan -> "The implementation plan " + plan.year() + " of " + item.name()
                                        + " has not been reviewed"))
                        .toList();
    }

    /** An action that is late. */
    public record LateAction(
            PageLine page, String text, @Nullable YearMonth due) {}

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
