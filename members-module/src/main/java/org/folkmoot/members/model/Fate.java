package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What another version of the constitution, or another place by the codes, does to one member.
 *
 * @param constituency where they are afterwards; where they are now unless they move
 */
public record Fate(Kind kind, String constituency, @Nullable String classCode) {

    /** The kinds there are. */
    public enum Kind {
        /** Nothing changes. */
        STAYS("Stay as they are"),
        /** Their area has another code; the constituency is the same. */
        AREA("Stay, with another code of their area"),
        /** They move to another constituency or class. */
        MOVES("Move"),
        /** No constituency covers them any more. */
        LEAVES("Lose their constituency"),
        /** The constitution leaves a choice or asks for more: the office asks them. */
        ASK("Have to be asked");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** How pages say it. */
        public String words() {
            return words;
        }
    }

    /** A member as the register has them. */
    public record Now(
            String constituency,
            @Nullable String classCode,
            @Nullable LocalDate born,
            @Nullable Place place) {}

    /** The fate of a member under this version, at this place, on this day. */
    public static Fate of(Constitution next, Now now, @Nullable Place place, LocalDate on) {
        Fate found = place == null ? same(Kind.STAYS, now) : decided(next, now, place, on);
        return found.kind == Kind.STAYS && !Objects.equals(place, now.place()) ? same(Kind.AREA, now) : found;
    }

    private static Fate decided(Constitution next, Now now, Place place, LocalDate on) {
        Optional<Constituency> own = next.constituency(now.constituency());
        if (own.isEmpty()) {
            return moved(next, now, place, on);
        }
        return switch (own.get().kind()) {
            case STAFF -> same(Kind.STAYS, now);
            case PUBLIC -> moved(next, now, place, on);
            case PATIENT -> reclassed(next, own.get(), now, place, on);
        };
    }

    private static Fate moved(Constitution next, Now now, Place place, LocalDate on) {
        List<Constituency> open = next.publicFor(place);
        if (open.stream().anyMatch(each -> each.code().equals(now.constituency()))) {
            return same(Kind.STAYS, now);
        }
        return open.isEmpty()
                ? same(Kind.LEAVES, now)
                : checked(next, new Fate(Kind.MOVES, closest(open, place).code(), null), now, place, on);
    }

    /** A ward says more than a division, and a division more than a whole council. */
    private static Constituency closest(List<Constituency> open, Place place) {
        return naming(open, place.ward())
                .or(() -> naming(open, place.division()))
                .orElse(open.get(0));
    }

    private static Optional<Constituency> naming(List<Constituency> open, String code) {
        return open.stream()
                .filter(each ->
                        each.areas().stream().anyMatch(area -> area.code().equals(code)))
                .findFirst();
    }

    private static Fate reclassed(Constitution next, Constituency own, Now now, Place place, LocalDate on) {
        MemberClass present = own.classOf(now.classCode());
        if (own.classes().isEmpty() || (present != null && present.covers(place))) {
            return same(Kind.STAYS, now);
        }
        List<MemberClass> open = own.classes().stream()
                .filter(each -> !each.areas().isEmpty() && each.covers(place))
                .toList();
        return open.size() == 1
                ? checked(next, new Fate(Kind.MOVES, own.code(), open.get(0).code()), now, place, on)
                : same(Kind.ASK, now);
    }

    /** Nobody is moved to where the constitution would not let them in, for their age for one. */
    private static Fate checked(Constitution next, Fate fate, Now now, Place place, LocalDate on) {
        LocalDate born = Objects.requireNonNullElse(now.born(), LocalDate.EPOCH);
        Connection connection = next.constituency(fate.constituency)
                .flatMap(each -> each.connections().stream().findFirst())
                .orElse(Connection.LIVES_HERE);
        return Eligibility.decide(next, new Applicant(connection, born, place, on)).options().stream()
                        .anyMatch(each -> each.constituency().equals(fate.constituency)
                                && Objects.equals(each.classCode(), fate.classCode))
                ? fate
                : same(Kind.ASK, now);
    }

    private static Fate same(Kind kind, Now now) {
        return new Fate(kind, now.constituency(), now.classCode());
    }
}
