package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Measure;
import org.folkmoot.members.model.Movement;
import org.folkmoot.members.store.views.RegisterFigures;
import org.folkmoot.members.store.views.RegisterFigures.Behind;
import org.folkmoot.members.store.views.RegisterFigures.Part;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Says how each constituency changed over a period, and opens the list behind every number. */
@ApplicationScoped
public class SeeTheMovements {

    /** How many people a page of such a list shows. */
    public static final int SIZE = 50;

    private static final int PIECE = 1000;

    private static final Map<String, int[]> AGES =
            Map.of("age_0_16", new int[] {0, 17}, "age_17_21", new int[] {17, 22}, "age_22_plus", new int[] {22, 200});

    private final PresentConstitution constitution;
    private final RegisterFigures figures;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeTheMovements() {
        this.constitution = null;
        this.figures = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SeeTheMovements(PresentConstitution constitution, RegisterFigures figures, Audit audit, Clock clock) {
        this.constitution = constitution;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    /** A period, both days included. */
    public record Period(LocalDate from, LocalDate to) {}

    /** The financial year so far. */
    public Period thisYear() {
        LocalDate today = TrustClock.today(clock);
        LocalDate april = LocalDate.of(today.getYear(), Month.APRIL, 1);
        return new Period(april.isAfter(today) ? april.minusYears(1) : april, today);
    }

    /** Each constituency of the constitution in force, and any other that had members then. */
    public List<Movement> movements(Period period) {
        Map<String, Movement> all = figures.movements(period.from(), period.to()).stream()
                .collect(Collectors.toMap(Movement::constituency, Function.identity()));
        List<Movement> movements = constitution.get().constituencies().stream()
                .map(Constituency::code)
                .map(each -> {
                    Movement found = all.remove(each);
                    return found == null ? new Movement(each, 0, 0, 0, 0, 0, 0) : found;
                })
                .collect(Collectors.toCollection(ArrayList::new));
        movements.addAll(all.values());
        movements.forEach(each -> {
            if (!each.addsUp()) {
                throw new IllegalStateException("The movements of " + each.constituency() + " do not add up");
            }
        });
        return movements;
    }

    /** How pages name a constituency. */
    public String nameOf(String code) {
        return constitution.nameOf(code, null);
    }

    /** How pages name a constituency and class; the class is empty for those in none. */
    public String nameOf(String code, @Nullable String classCode) {
        return classCode == null ? nameOf(code) : constitution.nameOf(code, classCode.isEmpty() ? null : classCode);
    }

    /** The people behind a number; reading them is audited. */
    public List<Behind> behind(String kind, Part part, Period period, long after) {
        List<Behind> rows = some(kind, part, period, after, SIZE + 1);
        audit.readMany("people behind a number", words(kind, part), Math.min(rows.size(), SIZE));
        return rows;
    }

    /** Gives everybody behind a number to the taker; one entry of the audit. */
    public void behind(String kind, Part part, Period period, Consumer<Behind> taker) {
        long count = 0;
        long after = 0;
        for (List<Behind> piece = some(kind, part, period, after, PIECE);
                !piece.isEmpty();
                piece = some(kind, part, period, after, PIECE)) {
            piece.forEach(taker);
            count += piece.size();
            after = piece.get(piece.size() - 1).stay();
        }
        audit.readMany("export of the people behind a number", words(kind, part), count);
    }

    private List<Behind> some(String kind, Part part, Period period, long after, int most) {
        if (AGES.containsKey(kind) || kind.equals(Measure.AGE.unknown())) {
            return ofAge(kind, part.constituency(), after, most);
        }
        return figures.behind(checked(kind), part, period.from(), period.to(), after, most);
    }

    private static String words(String kind, Part part) {
        return kind + ", " + (part.constituency() == null ? "all constituencies" : part.constituency())
                + (part.classCode() == null ? "" : " " + part.classCode());
    }

    /** Lets nobody past who asks for people behind a number that cannot be opened. */
    public void mustOpen(String kind) {
        if (!AGES.containsKey(kind) && !kind.equals(Measure.AGE.unknown())) {
            checked(kind);
        }
    }

    private static String checked(String kind) {
        if (!RegisterFigures.opens(kind)) {
            throw NotFound.of("number", kind);
        }
        return kind;
    }

    private List<Behind> ofAge(String band, @Nullable String constituency, long after, int most) {
        LocalDate today = TrustClock.today(clock);
        int[] ages = AGES.getOrDefault(band, new int[] {0, 0});
        List<String> codes = constitution
                .get()
                .ofKind(ConstituencyKind.PUBLIC)
                .map(Constituency::code)
                .filter(each -> constituency == null || each.equals(constituency))
                .toList();
        return AGES.containsKey(band)
                ? figures.ofAge(today.minusYears(ages[1]), today.minusYears(ages[0]), codes, after, most)
                : figures.ofNoAge(codes, after, most);
    }
}
