package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.responses.Secrets;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Contributions.Contribution;
import org.folkmoot.strategy.store.Decisions;
import org.folkmoot.strategy.store.Decisions.Decision;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.jspecify.annotations.Nullable;

/** Loads what a pack brings of consultations: what was said, what came of it, and what shows it. */
@ApplicationScoped
public class LoadPackProof {

    private static final String SCHEMA = "org/folkmoot/strategy/schema/proof.json";
    private static final String FOLDER = "proof";
    private static final int PEOPLE = 50;
    private static final long MOST_NAMED = 5;

    private final PublishedPages pages;
    private final Themes themes;
    private final Contributions contributions;
    private final Decisions decisions;
    private final Progress progress;
    private final Recipients recipients;
    private final Meetings meetings;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadPackProof() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public LoadPackProof(
            PublishedPages pages,
            Themes themes,
            Contributions contributions,
            Decisions decisions,
            Progress progress,
            Recipients recipients,
            Meetings meetings,
            Audit audit,
            Clock clock) {
        this.pages = pages;
        this.themes = themes;
        this.contributions = contributions;
        this.decisions = decisions;
        this.progress = progress;
        this.recipients = recipients;
        this.meetings = meetings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Loads it for each consultation that has no theme yet, in any trust; what is invented only for a demonstration, whose
     * members take the places of those who said it.
     */
    @Transactional
    public void load(Pack pack) {
        in(pack).forEach((slug, proof) -> {
            Optional<PageLine> page = pages.find(Kind.CONSULTATION, slug);
            if (pack.demo() && page.isEmpty()) {
                throw pack.fault(path(slug), "", "a consultation with the address " + slug + " was expected");
            }
            if (!proof.invented() || pack.demo()) {
                page.filter(this::isFree)
                        .ifPresent(line -> load(line, proof, pack.demo() ? people().iterator() : nobody(), true));
            }
        });
    }

    /**
     * Takes one into a trust that is at work. With a page that is not public yet its outcome comes as it was, and is public
     * when the page is; on a public page it waits for an editor who ends the consultation.
     */
    @Transactional
    public void take(PageLine page, PackProof proof) {
        load(page, proof, nobody(), !page.published());
    }

    /** True where nothing was put into themes yet. */
    public boolean isFree(PageLine page) {
        return themes.of(page.id()).isEmpty();
    }

    /** What a pack holds, by the address of the consultation. */
    public static Map<String, PackProof> in(Pack pack) {
        Map<String, PackProof> found = new LinkedHashMap<>();
        for (String path : pack.list(FOLDER)) {
            String slug = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
            pack.yaml(path, SCHEMA).ifPresent(node -> found.put(slug, ContentJson.bind(node, PackProof.class)));
        }
        return found;
    }

    /** Where that of a consultation stands. */
    public static String path(String slug) {
        return FOLDER + "/" + slug + ".yaml";
    }

    private static Iterator<PersonId> nobody() {
        return Collections.emptyIterator();
    }

    private void load(PageLine page, PackProof proof, Iterator<PersonId> people, boolean open) {
        Map<String, Long> ids = new HashMap<>();
        LocalDate day = proof.answered() == null ? TrustClock.today(clock) : proof.answered();
        for (PackProof.Theme theme : proof.themes()) {
            long id = themes.add(page.id(), theme.name(), theme.description());
            ids.put(theme.key(), id);
            if (theme.outcome() != null) {
                themes.decide(id, theme.outcome(), orNone(theme.did()), orNone(theme.because()), day);
            }
        }
        say(page, proof, ids, people);
        proof.decisions().forEach(decided -> decide(page, decided, ids));
        if (proof.answered() != null && open) {
            progress.answer(page.id(), proof.answered().atTime(12, 0).toInstant(ZoneOffset.UTC));
            themes.note(page.id(), clock.instant());
        }
        audit.wrote("proof.load", "consultation:" + page.slug(), "What a pack brings of its themes and their outcome");
    }

    private static String orNone(@Nullable String words) {
        return words == null ? "" : words;
    }

    private void say(PageLine page, PackProof proof, Map<String, Long> ids, Iterator<PersonId> people) {
        List<Contribution> said = new ArrayList<>();
        List<Themes.Coding> codings = new ArrayList<>();
        for (PackProof.Said each : proof.said()) {
            PersonId person = each.named() && people.hasNext() ? people.next() : null;
            Contribution contribution = contribution(page, each, person);
            said.add(contribution);
            codings.add(new Themes.Coding(contribution.id(), "pack", ids.getOrDefault(each.theme(), 0L)));
            if (person != null && proof.told() != null) {
                progress.told(page.id(), person, proof.told());
            }
        }
        contributions.addAll(said);
        themes.codeAll(codings);
    }

    private Contribution contribution(PageLine page, PackProof.Said said, @Nullable PersonId person) {
        Long meeting = Optional.ofNullable(said.meeting())
                .flatMap(meetings::find)
                .map(MeetingGlance::id)
                .orElse(null);
        return new Contribution(
                Secrets.id(),
                page.id(),
                said.source(),
                said.about(),
                said.on(),
                null,
                meeting,
                person,
                said.words(),
                "KEPT",
                said.publishable());
    }

    /** The first members of the demonstration who can be written to. */
    private List<PersonId> people() {
        return recipients.recipientsAfter(0, PEOPLE).stream()
                .filter(recipient -> recipient.active() && recipient.mail() != null)
                .map(Recipient::person)
                .limit(MOST_NAMED)
                .toList();
    }

    private void decide(PageLine page, PackProof.Decided decided, Map<String, Long> ids) {
        long decision = decisions.add(
                new Decision(
                        page.id(),
                        decided.title(),
                        decided.words(),
                        decided.body(),
                        decided.on(),
                        decided.strategy(),
                        decided.goal()),
                decided.themes().stream().map(key -> ids.getOrDefault(key, 0L)).toList());
        for (PackProof.Done done : decided.actions()) {
            long delivery = decisions.deliver(
                    decision, done.action(), done.ownerRole(), done.due(), done.state(), done.planAction());
            done.evidence().forEach(shown -> decisions.show(delivery, shown.words(), shown.href(), shown.on()));
        }
    }
}
