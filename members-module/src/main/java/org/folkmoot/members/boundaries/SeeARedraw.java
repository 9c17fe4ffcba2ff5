package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Fate;
import org.folkmoot.members.model.MemberClass;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.PostcodeDirectory;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.RedrawLists;
import org.folkmoot.members.model.RedrawLists.Shift;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.members.model.Redraws.Mover;
import org.folkmoot.members.model.Strength;
import org.folkmoot.members.model.rules.MoveHonoursTheNotice;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Shows what a change of boundaries would do, or did: who moves, which minimum breaks, how representation shifts. */
@ApplicationScoped
public class SeeARedraw {

    /** People on a page of those who move. */
    public static final int PAGE = 50;

    private static final int MOST_AREAS = 50;

    private final Redraws redraws;
    private final RedrawLists lists;
    private final Constitutions constitutions;
    private final PostcodeDirectory areas;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeARedraw() {
        this.redraws = null;
        this.lists = null;
        this.constitutions = null;
        this.areas = null;
        this.people = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SeeARedraw(
            Redraws redraws,
            RedrawLists lists,
            Constitutions constitutions,
            PostcodeDirectory areas,
            People people,
            Audit audit,
            Clock clock) {
        this.redraws = redraws;
        this.lists = lists;
        this.constitutions = constitutions;
        this.areas = areas;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** All, newest first. */
    public List<Redraw> all() {
        return redraws.all();
    }

    /** The versions that can be tried: those in force or to come, and drafts. */
    public List<Standing> versions() {
        return constitutions.standings().stream()
                .filter(each -> each.state() != Constitutions.State.WITHDRAWN)
                .toList();
    }

    /** One. */
    public Redraw one(long id) {
        return redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
    }

    /** The first day on which it may be applied, were notice given today. */
    public LocalDate earliest(Redraw redraw) {
        LocalDate today = TrustClock.today(clock);
        Constitution next = version(redraw.version());
        LocalDate noticed = MoveHonoursTheNotice.earliest(next.terms(), today);
        return noticed.isBefore(next.effectiveFrom()) ? next.effectiveFrom() : noticed;
    }

    /** The version that holds afterwards. */
    public Standing next(Redraw redraw) {
        return constitutions.standing(redraw.version()).orElseThrow();
    }

    private Constitution version(int number) {
        return constitutions.version(number).orElse(Constitution.NONE);
    }

    /** Every constituency and class of both versions, with its members before and afterwards. */
    public List<Line> lines(Redraw redraw) {
        Constitution next = version(redraw.version());
        Constitution before = version(redraw.fromVersion());
        Map<String, Shift> shifts = lists.shifts(redraw.id()).stream()
                .collect(Collectors.toMap(each -> each.constituency() + "/" + each.classCode(), Function.identity()));
        List<Line> lines = new ArrayList<>();
        next.constituencies()
                .forEach(each -> add(lines, before.constituency(each.code()).orElse(null), each, shifts));
        before.constituencies().stream()
                .filter(each -> next.constituency(each.code()).isEmpty())
                .forEach(each -> add(lines, each, null, shifts));
        return lines;
    }

    private static void add(
            List<Line> lines, @Nullable Constituency old, @Nullable Constituency now, Map<String, Shift> shifts) {
        Constituency each = Objects.requireNonNull(now == null ? old : now);
        String name = now == null ? each.name() + " (no longer there)" : each.name();
        lines.add(new Line(name, false, Numbers.of(old), Numbers.of(now), whole(each.code(), shifts)));
        if (now != null) {
            now.classes()
                    .forEach(one -> lines.add(new Line(
                            name + ", " + one.name(),
                            true,
                            Numbers.of(classOf(old, one.code())),
                            Numbers.of(one),
                            shifts.getOrDefault(
                                    each.code() + "/" + one.code(), new Shift(each.code(), one.code(), 0, 0, 0)))));
        }
    }

    private static @Nullable MemberClass classOf(@Nullable Constituency constituency, String code) {
        return constituency == null
                ? null
                : constituency.classes().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    private static Shift whole(String constituency, Map<String, Shift> shifts) {
        List<Shift> own = shifts.values().stream()
                .filter(shift -> shift.constituency().equals(constituency))
                .toList();
        return new Shift(
                constituency,
                "",
                own.stream().mapToLong(Shift::before).sum(),
                own.stream().mapToLong(Shift::going).sum(),
                own.stream().mapToLong(Shift::coming).sum());
    }

    /** Who goes from where to where, by name. */
    public List<Way> ways(Redraw redraw) {
        return lists.flows(redraw.id()).stream()
                .map(each -> new Way(
                        each.kind(),
                        name(redraw.fromVersion(), each.from()),
                        each.kind() == Fate.Kind.MOVES ? name(redraw.version(), each.to()) : "",
                        each.people()))
                .toList();
    }

    private String name(int version, String key) {
        String[] parts = key.split("/", -1);
        return nameOf(version, parts[0], parts[1]);
    }

    /** How a constituency and class are called in a version. */
    public String nameOf(int version, String constituency, String classCode) {
        @Nullable String code = classCode.isEmpty() ? null : classCode;
        return version(version).nameOf(constituency, code);
    }

    /** For how many people the council of their area has another code, by name. */
    public List<Way> councils(Redraw redraw) {
        return lists.areaFlows(redraw.id(), MOST_AREAS).stream()
                .map(each -> new Way(Fate.Kind.AREA, council(each.from()), council(each.to()), each.people()))
                .toList();
    }

    private String council(String code) {
        String name = code.isEmpty() ? "Not known" : areas.areaName(code);
        return name.equals(code) || code.isEmpty() ? name : name + " (" + code + ")";
    }

    /** How many hold a seat on the council of governors among those who move or lose their constituency. */
    public long governors(Redraw redraw) {
        return lists.governorsAmong(redraw.id());
    }

    /** A page of people for whom this changes; reading it is noted. */
    public List<Named> page(Redraw redraw, Fate.Kind kind, long after) {
        List<Mover> movers = lists.movers(redraw.id(), kind, after, PAGE);
        audit.readMany("boundary change " + redraw.id(), kind.words(), movers.size());
        return movers.stream()
                .map(each -> new Named(
                        each,
                        people.find(each.person())
                                .map(person -> person.name().full())
                                .orElse("Erased record")))
                .toList();
    }

    /** Someone for whom something changes, by name. */
    public record Named(Mover mover, String name) {}

    /** So many people, from one name to another. */
    public record Way(Fate.Kind kind, String from, String to, long people) {}

    /**
     * What a version asks of a constituency or class and gives it.
     *
     * @param minimum members; 0 for none
     * @param seats on the council; 0 for none
     */
    public record Numbers(int minimum, int seats) {

        static final Numbers NONE = new Numbers(0, 0);

        static Numbers of(@Nullable Constituency each) {
            return each == null ? NONE : new Numbers(each.minimumMembers(), each.seats());
        }

        static Numbers of(@Nullable MemberClass each) {
            return each == null ? NONE : new Numbers(each.minimumMembers(), each.seats());
        }

        /** Members for each seat; empty without seats. */
        String perSeat(long members) {
            return seats == 0 ? "" : String.valueOf(Math.round((double) members / seats));
        }
    }

    /** A constituency or class, before and afterwards. */
    public record Line(String name, boolean isClass, Numbers old, Numbers now, Shift shift) {

        public Strength before() {
            return Strength.of(shift.before(), old.minimum());
        }

        public Strength after() {
            return Strength.of(shift.after(), now.minimum());
        }

        /** How many members it must have afterwards. */
        public int minimum() {
            return now.minimum();
        }

        /** True where the change takes it below its minimum. */
        public boolean breaks() {
            return after() == Strength.RED && before() != Strength.RED;
        }

        /** Members for each seat by the version before; empty without seats. */
        public String perSeatBefore() {
            return old.perSeat(shift.before());
        }

        /** Members for each seat afterwards; empty without seats. */
        public String perSeatAfter() {
            return now.perSeat(shift.after());
        }
    }
}
