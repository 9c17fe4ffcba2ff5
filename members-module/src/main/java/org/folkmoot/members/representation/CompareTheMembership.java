package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.folkmoot.members.admission.EqualityKeys;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Comparison;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.EqualityTally;
import org.folkmoot.members.model.EqualityVault;
import org.folkmoot.members.model.Measure;
import org.folkmoot.members.model.Measure.Band;
import org.folkmoot.members.model.Population;
import org.folkmoot.members.model.SmallNumbers;
import org.folkmoot.members.store.views.RegisterFigures;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/**
 * Sets the public membership beside the people who could be in it. Ages come from the register and may be opened.
 * Equality answers are counted once a month over all public members together, small numbers are left out before they are
 * kept, and nothing finer exists: nobody sees an answer by asking before and after somebody gave it.
 */
@ApplicationScoped
public class CompareTheMembership {

    private static final int SIXTEEN = 16;

    private final PresentConstitution constitution;
    private final Population population;
    private final RegisterFigures figures;
    private final EqualityVault vault;
    private final EqualityKeys keys;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CompareTheMembership() {
        this.constitution = null;
        this.population = null;
        this.figures = null;
        this.vault = null;
        this.keys = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public CompareTheMembership(
            PresentConstitution constitution,
            Population population,
            RegisterFigures figures,
            EqualityVault vault,
            EqualityKeys keys,
            Audit audit,
            Clock clock) {
        this.constitution = constitution;
        this.population = population;
        this.figures = figures;
        this.vault = vault;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One measure.
     *
     * @param unknown members of whom it is not known; empty where that number is too small to show
     * @param equality true where nobody may open the numbers
     */
    public record Table(Measure measure, List<Line> lines, Optional<Long> unknown, boolean equality) {

        /** Whether there is no figure of the people in the area to compare with. */
        public boolean withoutPeople() {
            return lines.stream().allMatch(each -> each.people() == 0);
        }
    }

    /**
     * One band.
     *
     * @param members empty where the number is too small to show
     * @param comparison null where there is nothing to compare with or the number is not shown
     */
    public record Line(
            Band band,
            Optional<Long> members,
            long people,
            @Nullable Comparison comparison) {}

    /** The public constituencies. */
    public List<Constituency> constituencies() {
        return constitution.get().ofKind(ConstituencyKind.PUBLIC).toList();
    }

    /** Every measure over all public members; with a constituency, the ages of that one only. */
    @Transactional
    public List<Table> compare(@Nullable String only) {
        List<Constituency> compared = constituencies().stream()
                .filter(each -> only == null || each.code().equals(only))
                .toList();
        Map<String, Long> people = population.in(compared.stream()
                .flatMap(each -> each.areas().stream())
                .map(Area::code)
                .toList());
        List<Table> tables = new ArrayList<>();
        tables.add(ages(compared, people));
        if (only == null) {
            Map<String, Optional<Long>> equality = equality(compared);
            for (Measure each : Measure.ASKED) {
                tables.add(equality(each, equality, people));
            }
        }
        return tables;
    }

    private Table ages(List<Constituency> compared, Map<String, Long> people) {
        Map<String, Long> members = figures.ages(codes(compared), TrustClock.today(clock));
        Map<String, Optional<Long>> known = new LinkedHashMap<>();
        Measure.AGE.bands().forEach(each -> known.put(each.code(), Optional.of(members.getOrDefault(each.code(), 0L))));
        return new Table(
                Measure.AGE,
                lines(Measure.AGE, known, people, tooYoung(compared)),
                Optional.of(members.getOrDefault(Measure.AGE.unknown(), 0L)),
                false);
    }

    private static Table equality(Measure measure, Map<String, Optional<Long>> shown, Map<String, Long> people) {
        return new Table(
                measure,
                lines(measure, shown, people, Set.of()),
                shown.getOrDefault(measure.unknown(), Optional.empty()),
                true);
    }

    /** Bands of people most of whom the constitution lets nobody join in, and who are therefore no part of the whole. */
    private static Set<String> tooYoung(List<Constituency> compared) {
        boolean all = compared.stream().allMatch(each -> each.minimumAge() >= SIXTEEN);
        return all ? Set.of(Measure.AGE.bands().get(0).code()) : Set.of();
    }

    private static List<Line> lines(
            Measure measure, Map<String, Optional<Long>> members, Map<String, Long> people, Set<String> apart) {
        List<Band> compared = measure.bands().stream()
                .filter(each -> !apart.contains(each.code()))
                .toList();
        boolean whole = compared.stream().allMatch(each -> number(members, each).isPresent());
        long all = compared.stream()
                .mapToLong(each -> number(members, each).orElse(0L))
                .sum();
        long allPeople = compared.stream()
                .mapToLong(each -> people.getOrDefault(each.code(), 0L))
                .sum();
        return measure.bands().stream()
                .map(each -> {
                    Optional<Long> number = number(members, each);
                    long living = people.getOrDefault(each.code(), 0L);
                    Comparison line = new Comparison(number.orElse(0L), all, living, allPeople);
                    // Without all bands the share is of an unknown whole.
                    boolean shown = whole && compared.contains(each) && line.possible();
                    return new Line(each, number, living, shown ? line : null);
                })
                .toList();
    }

    private static Optional<Long> number(Map<String, Optional<Long>> members, Band band) {
        return members.getOrDefault(band.code(), Optional.empty());
    }

    private Map<String, Optional<Long>> equality(List<Constituency> compared) {
        YearMonth month = YearMonth.from(TrustClock.today(clock));
        Map<String, Optional<Long>> kept = vault.figures(month);
        if (kept.isEmpty()) {
            Map<String, Optional<Long>> counted = count(codes(compared));
            vault.keepFigures(month, counted);
            audit.wrote("equality.count", "equality:" + month, "figures of the month");
            kept = counted;
        }
        return kept;
    }

    private Map<String, Optional<Long>> count(List<String> codes) {
        EqualityTally tally = new EqualityTally();
        LongFunction<byte[]> key = keys.ofMany();
        figures.members(codes, person -> tally.member(key.apply(person)));
        tally.grouped();
        vault.count(tally);
        Map<String, Optional<Long>> shown = new LinkedHashMap<>();
        for (Measure measure : Measure.ASKED) {
            Map<String, Long> numbers = new LinkedHashMap<>();
            long known = 0;
            for (Band each : measure.bands()) {
                numbers.put(each.code(), tally.of(each.code()));
                known += tally.of(each.code());
            }
            numbers.put(measure.unknown(), tally.all() - known);
            shown.putAll(SmallNumbers.leaveOut(numbers));
        }
        return shown;
    }

    private static List<String> codes(List<Constituency> constituencies) {
        return constituencies.stream().map(Constituency::code).toList();
    }

    /** Today. */
    public LocalDate today() {
        return TrustClock.today(clock);
    }
}
