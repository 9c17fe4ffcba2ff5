package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;
import org.folkmoot.platform.audit.Audit;
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

/** Loads what a pack brings of earlier consultations: what was said, what came of it, and what shows it. */
@ApplicationScoped
public class LoadPackProof {

    private static final String SCHEMA = "org/folkmoot/strategy/schema/proof.json";
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

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadPackProof() {
        this(null, null, null, null, null, null, null, null);
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
            Audit audit) {
        this.pages = pages;
        this.themes = themes;
        this.contributions = contributions;
        this.decisions = decisions;
        this.progress = progress;
        this.recipients = recipients;
        this.meetings = meetings;
        this.audit = audit;
    }

    /** Loads it for each consultation that has no theme yet. */
    @Transactional
    public void load(Pack pack) {
        for (String path : pack.list("proof")) {
            String slug = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
            PageLine page = pages.find(Kind.CONSULTATION, slug)
                    .orElseThrow(
                            () -> pack.fault(path, "", "a consultation with the address " + slug + " was expected"));
            if (themes.of(page.id()).isEmpty()) {
                pack.yaml(path, SCHEMA).ifPresent(node -> load(page, ContentJson.bind(node, PackProof.class)));
                audit.wrote("proof.load", "consultation:" + slug, "What the pack brings of its outcome");
            }
        }
    }

    private void load(PageLine page, PackProof proof) {
        Map<String, Long> ids = new HashMap<>();
        for (PackProof.Theme theme : proof.themes()) {
            long id = themes.add(page.id(), theme.name(), theme.description());
            ids.put(theme.key(), id);
            if (proof.answered() != null) {
                String because = theme.because() == null ? "" : theme.because();
                themes.decide(id, theme.outcome(), theme.did(), because, proof.answered());
            }
        }
        say(page, proof, ids);
        proof.decisions().forEach(decided -> decide(page, decided, ids));
        if (proof.answered() != null) {
            progress.answer(page.id(), proof.answered().atTime(12, 0).toInstant(ZoneOffset.UTC));
        }
    }

    private void say(PageLine page, PackProof proof, Map<String, Long> ids) {
        Iterator<PersonId> people = people().iterator();
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
