package org.folkmoot.strategy.outcomes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.strategy.OutcomePublished;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.editing.AnswerTime;
import org.folkmoot.strategy.editing.PublishDrafts;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.model.rules.EachPrincipleIsMetOrSaysWhyNot;
import org.folkmoot.strategy.model.rules.EveryThemeHasAnOutcome;
import org.folkmoot.strategy.model.rules.FewerThanSixWeeksHaveAReason;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Interests;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.VersionRow;

/**
 * Changes the state of a consultation after the principles of a fair one were checked. It ends only when every theme has an
 * outcome; then followers and everybody who took part with their name are told.
 */
@ApplicationScoped
public class MoveConsultation {

    private final PublishedPages pages;
    private final Sections sections;
    private final PublishDrafts publish;
    private final Themes themes;
    private final Progress progress;
    private final Interests interests;
    private final EventPublisher events;
    private final Jobs jobs;
    private final PublicContent content;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MoveConsultation() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public MoveConsultation(
            PublishedPages pages,
            Sections sections,
            PublishDrafts publish,
            Themes themes,
            Progress progress,
            Interests interests,
            EventPublisher events,
            Jobs jobs,
            PublicContent content,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.pages = pages;
        this.sections = sections;
        this.publish = publish;
        this.themes = themes;
        this.progress = progress;
        this.interests = interests;
        this.events = events;
        this.jobs = jobs;
        this.content = content;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves it. One whose page is not public yet is only checked: it opens when its page is published. So is one whose
     * dates ran out: it opens again when its page is published with a later end.
     *
     * @param checks what was found of each principle
     */
    @Transactional
    public void move(long page, Move move, Map<Move.Principle, Checked> checks) {
        PageLine line = pages.find(page)
                .filter(found -> found.kind() == Kind.CONSULTATION && (found.published() || move == Move.OPEN))
                .orElseThrow(() -> NotFound.of("consultation", page));
        List<String> open = move.principles().stream()
                .filter(principle ->
                        !checks.getOrDefault(principle, Checked.NOT).settled())
                .map(Move.Principle::words)
                .toList();
        RuleBroken.check(new EachPrincipleIsMetOrSaysWhyNot(open));
        RuleBroken.check(new FewerThanSixWeeksHaveAReason(
                AnswerTime.of(line, sections.read())
                        .after(move, TrustClock.today(clock))
                        .isShort(),
                checks.getOrDefault(Move.Principle.TIME, Checked.NOT).note()));
        if (move == Move.ANSWER) {
            everyThemeIsAnswered(line);
        }
        move.principles()
                .forEach(principle -> note(page, move, principle, checks.getOrDefault(principle, Checked.NOT)));
        step(line, move);
        content.changed();
        audit.wrote("consultation.move", "consultation:" + line.slug(), move.words());
    }

    private void step(PageLine line, Move move) {
        if (!line.published()) {
            return;
        }
        switch (move) {
            case OPEN -> open(line);
            case CLOSE -> state(line, Consultation.State.CLOSED);
            case ANSWER -> answer(line);
        }
    }

    private void open(PageLine line) {
        if (!"OPEN".equals(line.state())) {
            state(line, Consultation.State.OPEN);
        }
    }

    private void note(long page, Move move, Move.Principle principle, Checked checked) {
        progress.check(
                page,
                move,
                principle,
                checked.met(),
                checked.note(),
                actor.get().name(),
                clock.instant());
    }

    private void everyThemeIsAnswered(PageLine line) {
        List<ThemeRow> all = themes.of(line.id());
        RuleBroken.check(new EveryThemeHasAnOutcome(
                all.size(),
                all.stream()
                        .filter(theme -> !theme.answered())
                        .map(ThemeRow::name)
                        .toList()));
    }

    private void answer(PageLine line) {
        if ("OPEN".equals(line.state())) {
            state(line, Consultation.State.CLOSED);
        }
        if (progress.answer(line.id(), clock.instant())) {
            themes.note(line.id(), clock.instant());
            interests.forgetAll(line.id());
            events.publish(new OutcomePublished(line.id(), line.slug()));
            jobs.start(TellContributorsJob.NAME, Map.of("consultation", "" + line.id()));
        }
    }

    /** The state stands in the page's first part, which an editor may be working on. */
    private void state(PageLine line, Consultation.State state) {
        SectionRow about = sections.read().of(line.id()).stream()
                .filter(section -> section.name().equals("about"))
                .findFirst()
                .orElseThrow(() -> NotFound.of("section", "about"));
        String known = sections.read()
                .published(about.id())
                .map(VersionRow::content)
                .orElseThrow(() -> NotFound.of("published page", line.id()));
        if (sections.read().draft(about.id()).isPresent()) {
            throw Conflict.on("section", about.id());
        }
        ObjectNode changed = (ObjectNode) ContentJson.read(known);
        changed.put("state", state.name());
        if (state == Consultation.State.CLOSED) {
            endsToday(changed);
        }
        sections.saveDraft(
                about, about.lock(), ContentJson.text(changed), actor.get().name(), clock.instant());
        publish.publish(line.id(), Map.of(about.id(), about.lock() + 1));
    }

    /** One that is closed before its last day says the day on which it was. */
    private void endsToday(ObjectNode about) {
        String today = TrustClock.today(clock).toString();
        if (about.path("closes").asText("").compareTo(today) > 0) {
            about.put("closes", today);
            about.remove("closesEstimated");
        }
    }

    /** What was found of one principle: it is met, or why not. */
    public record Checked(boolean met, String note) {

        static final Checked NOT = new Checked(false, "");

        boolean settled() {
            return met || !note.isBlank();
        }
    }
}
