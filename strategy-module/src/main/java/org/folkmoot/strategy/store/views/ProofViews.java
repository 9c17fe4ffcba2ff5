package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.folkmoot.strategy.model.proof.DeliveryState;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The links of the chain from what was said to the proof, read from either end. */
@ApplicationScoped
public class ProofViews {

    private static final String DECISION = "select d.id, d.page_id as page, d.title, d.words, d.body, d.decided_on,"
            + " d.strategy_slug as strategy, d.goal from strategy_decision d";
    private static final String DELIVERY = "select id, decision_id as decision, action, owner_role, due, state,"
            + " plan_action from strategy_delivery";
    private static final String EVIDENCE =
            "select id, delivery_id as delivery, words, href, shown_on from strategy_evidence";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ProofViews() {
        this(null);
    }

    @Inject
    public ProofViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every theme of every consultation, with how far its chain goes. */
    public List<ChainLine> chains() {
        return jdbi.withHandle(h -> h.createQuery("select t.id, t.name, t.outcome, p.id as page, p.slug, p.title,"
                        + " p.answered_at is not null and p.published as is_public,"
                        + " (select count(*) from strategy_decision_theme d where d.theme_id = t.id) as decisions,"
                        + " (select count(*) from strategy_decision_theme d join strategy_delivery a"
                        + " on a.decision_id = d.decision_id where d.theme_id = t.id) as actions,"
                        + " (select count(*) from strategy_decision_theme d join strategy_delivery a"
                        + " on a.decision_id = d.decision_id join strategy_evidence e on e.delivery_id = a.id"
                        + " where d.theme_id = t.id) as proofs"
                        + " from strategy_theme t join strategy_page p on p.id = t.page_id"
                        + " order by p.closes desc, p.id, t.position, t.id")
                .mapTo(ChainLine.class)
                .list());
    }

    /** What was decided on a theme. */
    public List<DecisionRow> onTheme(long theme) {
        return jdbi.withHandle(h -> h.createQuery(DECISION
                        + " join strategy_decision_theme t on t.decision_id = d.id"
                        + " where t.theme_id = :theme order by d.decided_on, d.id")
                .bind("theme", theme)
                .mapTo(DecisionRow.class)
                .list());
    }

    /** What was decided for a goal. */
    public List<DecisionRow> forGoal(String strategy, int goal) {
        return jdbi.withHandle(h -> h.createQuery(
                        DECISION + " where d.strategy_slug = :strategy and d.goal = :goal order by d.decided_on, d.id")
                .bind("strategy", strategy)
                .bind("goal", goal)
                .mapTo(DecisionRow.class)
                .list());
    }

    /** The goals of a strategy for which something was decided that everybody may read about, and how much. */
    public List<Behind> behind(String strategy) {
        return jdbi.withHandle(h -> h.createQuery("select d.goal, count(distinct d.id) as decisions"
                        + " from strategy_decision d join strategy_decision_theme dt on dt.decision_id = d.id"
                        + " join strategy_theme t on t.id = dt.theme_id join strategy_page p on p.id = t.page_id"
                        + " where d.strategy_slug = :strategy and d.goal is not null and p.answered_at is not null and p.published"
                        + " group by d.goal order by d.goal")
                .bind("strategy", strategy)
                .mapTo(Behind.class)
                .list());
    }

    /** One decision. */
    public Optional<DecisionRow> decision(long decision) {
        return jdbi.withHandle(h -> h.createQuery(DECISION + " where d.id = :decision")
                .bind("decision", decision)
                .mapTo(DecisionRow.class)
                .findOne());
    }

    /** The same, which nobody else changes until the transaction ends. */
    public Optional<DecisionRow> holdDecision(long decision) {
        return jdbi.withHandle(h -> h.createQuery(DECISION + " where d.id = :decision for update")
                .bind("decision", decision)
                .mapTo(DecisionRow.class)
                .findOne());
    }

    /** The themes that a decision answers. */
    public List<ThemeName> themesOf(long decision) {
        return jdbi.withHandle(
                h -> h.createQuery("select t.id, t.name, p.answered_at is not null and p.published as is_public"
                                + " from strategy_theme t join strategy_decision_theme d on d.theme_id = t.id"
                                + " join strategy_page p on p.id = t.page_id"
                                + " where d.decision_id = :decision order by t.position, t.id")
                        .bind("decision", decision)
                        .mapTo(ThemeName.class)
                        .list());
    }

    /** What is done for a decision. */
    public List<DeliveryRow> deliveries(long decision) {
        return jdbi.withHandle(h -> h.createQuery(DELIVERY + " where decision_id = :decision order by due, id")
                .bind("decision", decision)
                .mapTo(DeliveryRow.class)
                .list());
    }

    /** One thing that is done. */
    public Optional<DeliveryRow> delivery(long delivery) {
        return jdbi.withHandle(h -> h.createQuery(DELIVERY + " where id = :delivery")
                .bind("delivery", delivery)
                .mapTo(DeliveryRow.class)
                .findOne());
    }

    /** What is neither done nor given up and should have been done before this day, the oldest first. */
    public List<Overdue> overdue(LocalDate day) {
        return jdbi.withHandle(h -> h.createQuery("select a.action, a.owner_role, a.due, min(t.theme_id) as theme"
                        + " from strategy_delivery a join strategy_decision_theme t on t.decision_id = a.decision_id"
                        + " where a.due < :day and a.state not in ('DONE', 'STOPPED')"
                        + " group by a.id, a.action, a.owner_role, a.due order by a.due, a.id")
                .bind("day", day)
                .mapTo(Overdue.class)
                .list());
    }

    /** The same, which nobody else changes until the transaction ends. */
    public Optional<DeliveryRow> holdDelivery(long delivery) {
        return jdbi.withHandle(h -> h.createQuery(DELIVERY + " where id = :delivery for update")
                .bind("delivery", delivery)
                .mapTo(DeliveryRow.class)
                .findOne());
    }

    /** What shows that something is done. */
    public List<EvidenceRow> evidence(long delivery) {
        return jdbi.withHandle(h -> h.createQuery(EVIDENCE + " where delivery_id = :delivery order by shown_on, id")
                .bind("delivery", delivery)
                .mapTo(EvidenceRow.class)
                .list());
    }

    /** One thing that shows it. */
    public Optional<EvidenceRow> oneEvidence(long evidence) {
        return jdbi.withHandle(h -> h.createQuery(EVIDENCE + " where id = :evidence")
                .bind("evidence", evidence)
                .mapTo(EvidenceRow.class)
                .findOne());
    }

    /** The same, which nobody else changes until the transaction ends. */
    public Optional<EvidenceRow> holdEvidence(long evidence) {
        return jdbi.withHandle(h -> h.createQuery(EVIDENCE + " where id = :evidence for update")
                .bind("evidence", evidence)
                .mapTo(EvidenceRow.class)
                .findOne());
    }

    /** When a person was told what came of a consultation. */
    public Optional<LocalDate> toldOn(String slug, PersonId person) {
        return jdbi.withHandle(h -> h.createQuery("select t.told_on from strategy_told t"
                        + " join strategy_page p on p.id = t.page_id"
                        + " where p.kind = 'CONSULTATION' and p.slug = :slug and t.person_id = :person"
                        + " and t.told_on is not null")
                .bind("slug", slug)
                .bind("person", person)
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** A theme and how far its chain goes. */
    public record ChainLine(
            long id,
            String name,
            @Nullable ThemeOutcome outcome,
            long page,
            String slug,
            String title,
            boolean isPublic,
            long decisions,
            long actions,
            long proofs) {}

    /** A theme by name. */
    public record ThemeName(long id, String name, boolean isPublic) {}

    /** A goal and how many decisions for it came from what people said. */
    public record Behind(int goal, long decisions) {}

    /** What was decided. */
    public record DecisionRow(
            long id,
            long page,
            String title,
            String words,
            String body,
            LocalDate decidedOn,
            @Nullable String strategy,
            @Nullable Integer goal) {

        /** Another one as soon as anybody has changed its words or what it answers. */
        public String mark(List<ThemeName> themes) {
            List<Long> ids = themes.stream().map(ThemeName::id).sorted().toList();
            return Integer.toHexString(Objects.hash(title, words, body, decidedOn, strategy, goal, ids));
        }
    }

    /** What is done. */
    public record DeliveryRow(
            long id,
            long decision,
            String action,
            String ownerRole,
            @Nullable LocalDate due,
            DeliveryState state,
            @Nullable String planAction) {

        /** True where it should be done by now and is not, nor given up. */
        public boolean late(LocalDate today) {
            boolean open = state != DeliveryState.DONE && state != DeliveryState.STOPPED;
            return open && due != null && due.isBefore(today);
        }

        /** Another one as soon as anybody has changed it or said how far it has come. */
        public String mark() {
            return Integer.toHexString(Objects.hash(action, ownerRole, due, state.name(), planAction));
        }
    }

    /** What should have been done by now, and a theme that it answers. */
    public record Overdue(String action, String ownerRole, LocalDate due, long theme) {}

    /** What shows it. */
    public record EvidenceRow(
            long id, long delivery, String words, @Nullable String href, LocalDate shownOn) {

        /** Another one as soon as anybody has changed it. */
        public String mark() {
            return Integer.toHexString(Objects.hash(words, href, shownOn));
        }
    }

    /** The board's figure. */
    public record ToldFigure(
            long contributors, long told, @Nullable Double days) {

        /** The share that was told, in whole percent. */
        public long share() {
            return contributors == 0 ? 0 : Math.round(100.0 * told / contributors);
        }
    }
}
