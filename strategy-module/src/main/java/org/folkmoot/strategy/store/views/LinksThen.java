package org.folkmoot.strategy.store.views;

import jakarta.enterprise.inject.Vetoed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.store.views.ProofSince.DecisionWas;
import org.folkmoot.strategy.store.views.ProofSince.Made;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The links of the chain as they stood at the end of another day, in place of those of today. */
@Vetoed
final class LinksThen extends ProofViews {

    private final Jdbi jdbi;
    private final ProofSince since;
    private final LocalDate day;

    LinksThen(Jdbi jdbi, ProofSince since, LocalDate day) {
        super(jdbi);
        this.jdbi = jdbi;
        this.since = since;
        this.day = day;
    }

    @Override
    public List<DecisionRow> onTheme(long theme) {
        return decisions(super.onTheme(theme), was -> was.themes().contains(theme));
    }

    @Override
    public List<DecisionRow> forGoal(String strategy, int goal) {
        return decisions(
                super.forGoal(strategy, goal),
                was -> strategy.equals(was.row().strategy())
                        && Integer.valueOf(goal).equals(was.row().goal()));
    }

    private List<DecisionRow> decisions(List<DecisionRow> now, Predicate<DecisionWas> wanted) {
        Map<Long, DecisionWas> then = new TreeMap<>();
        now.stream()
                .filter(row -> !since.made().contains(new Made(Link.DECISION, row.id())))
                .filter(row -> !since.decisions().containsKey(row.id()))
                .forEach(row -> then.put(row.id(), new DecisionWas(row, List.of())));
        since.decisions().forEach((id, was) -> {
            if (wanted.test(was)) {
                then.put(id, was);
            }
        });
        return then.values().stream()
                .map(DecisionWas::row)
                .filter(row -> !row.decidedOn().isAfter(day))
                .sorted(Comparator.comparing(DecisionRow::decidedOn).thenComparing(DecisionRow::id))
                .toList();
    }

    /** The goals that may have had decisions then; how many is seen when each is asked for. */
    @Override
    public List<Behind> behind(String strategy) {
        Stream<Integer> now = super.behind(strategy).stream().map(Behind::goal);
        Stream<Integer> then = since.decisions().values().stream()
                .map(DecisionWas::row)
                .filter(row -> strategy.equals(row.strategy()))
                .map(DecisionRow::goal)
                .flatMap(Stream::ofNullable);
        return Stream.concat(now, then)
                .distinct()
                .sorted()
                .map(goal -> new Behind(goal, 0))
                .toList();
    }

    @Override
    public List<ThemeName> themesOf(long decision) {
        DecisionWas was = since.decisions().get(decision);
        List<ThemeName> names = was == null ? super.themesOf(decision) : names(was.themes());
        return names.stream()
                .map(name -> {
                    ThemeRow then = since.themes().get(name.id());
                    return then == null ? name : new ThemeName(name.id(), then.name(), name.isPublic());
                })
                .toList();
    }

    private List<ThemeName> names(Collection<Long> themes) {
        if (themes.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(
                h -> h.createQuery("select t.id, t.name, p.answered_at is not null and p.published as is_public"
                                + " from strategy_theme t join strategy_page p on p.id = t.page_id"
                                + " where t.id in (<themes>) order by t.position, t.id")
                        .bindList("themes", themes)
                        .mapTo(ThemeName.class)
                        .list());
    }

    @Override
    public List<DeliveryRow> deliveries(long decision) {
        Comparator<@Nullable LocalDate> first = Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());
        return then(
                        Link.ACTION,
                        super.deliveries(decision),
                        DeliveryRow::id,
                        since.actions(),
                        row -> row.decision() == decision)
                .sorted(Comparator.comparing(DeliveryRow::due, first).thenComparing(DeliveryRow::id))
                .toList();
    }

    @Override
    public List<EvidenceRow> evidence(long delivery) {
        return then(
                        Link.EVIDENCE,
                        super.evidence(delivery),
                        EvidenceRow::id,
                        since.evidence(),
                        row -> row.delivery() == delivery)
                .filter(row -> !row.shownOn().isAfter(day))
                .sorted(Comparator.comparing(EvidenceRow::shownOn).thenComparing(EvidenceRow::id))
                .toList();
    }

    private <T> Stream<T> then(Link link, List<T> now, Function<T, Long> id, Map<Long, T> was, Predicate<T> wanted) {
        Stream<T> unchanged = now.stream()
                .filter(row -> !since.made().contains(new Made(link, id.apply(row))))
                .filter(row -> !was.containsKey(id.apply(row)));
        return Stream.concat(unchanged, was.values().stream().filter(wanted));
    }
}
