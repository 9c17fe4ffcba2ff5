package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a trust's constitution as far as membership rests on it. A version in force is never changed; a new
 * one takes over on its date.
 *
 * @param council null where the constitution has no council of governors
 * @param example true where a pack made up what the trust's public pages do not say
 */
public record Constitution(
        int version,
        String label,
        LocalDate effectiveFrom,
        @Nullable LocalDate approvedByBoard,
        @Nullable LocalDate approvedByCouncil,
        boolean example,
        List<Constituency> constituencies,
        @Nullable List<AppointedSeat> appointed,
        @Nullable CouncilRules council,
        @Nullable Terms terms) {

    /** A version that says nothing beyond its constituencies. */
    public Constitution(
            int version,
            String label,
            LocalDate effectiveFrom,
            @Nullable LocalDate approvedByBoard,
            @Nullable LocalDate approvedByCouncil,
            boolean example,
            List<Constituency> constituencies,
            @Nullable List<AppointedSeat> appointed,
            @Nullable CouncilRules council) {
        this(
                version,
                label,
                effectiveFrom,
                approvedByBoard,
                approvedByCouncil,
                example,
                constituencies,
                appointed,
                council,
                null);
    }

    /** A trust without statutory members has a constitution without constituencies. */
    public static final Constitution NONE = new Constitution(
            0, "No statutory membership", LocalDate.EPOCH, null, null, false, List.of(), List.of(), null);

    /** The same with other constituencies. */
    public Constitution with(List<Constituency> others) {
        return new Constitution(
                version,
                label,
                effectiveFrom,
                approvedByBoard,
                approvedByCouncil,
                example,
                List.copyOf(others),
                appointed,
                council,
                terms);
    }

    /** The same by another name, from another day, with other terms. */
    public Constitution with(String newLabel, LocalDate newDate, Terms newTerms) {
        return new Constitution(
                version, newLabel, newDate, null, null, example, constituencies, appointed, council, newTerms);
    }

    /** The same with the days on which it was approved. */
    public Constitution approved(LocalDate board, LocalDate byCouncil) {
        return new Constitution(
                version, label, effectiveFrom, board, byCouncil, example, constituencies, appointed, council, terms);
    }

    /** The same under another number. */
    public Constitution as(int number) {
        return new Constitution(
                number,
                label,
                effectiveFrom,
                approvedByBoard,
                approvedByCouncil,
                example,
                constituencies,
                appointed,
                council,
                terms);
    }

    /** Appointed seats, never null. */
    @Override
    public List<AppointedSeat> appointed() {
        return appointed == null ? List.of() : appointed;
    }

    /** Terms, never null. */
    @Override
    public Terms terms() {
        return terms == null ? Terms.NONE : terms;
    }

    /** The constituency of this code. */
    public Optional<Constituency> constituency(@Nullable String code) {
        return constituencies.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The constituencies of a kind. */
    public Stream<Constituency> ofKind(ConstituencyKind kind) {
        return constituencies.stream().filter(each -> each.kind() == kind);
    }

    /** The public constituencies that take who lives there: those that name the area, or else the rest of England. */
    public List<Constituency> publicFor(Place place) {
        List<Constituency> named = ofKind(ConstituencyKind.PUBLIC)
                .filter(each -> each.namesTheAreaOf(place))
                .toList();
        return named.isEmpty() && place.inEngland()
                ? ofKind(ConstituencyKind.PUBLIC)
                        .filter(Constituency::restOfEngland)
                        .toList()
                : named;
    }

    /** Every connection that leads to some constituency, in the order of the form. */
    public List<Connection> connections() {
        return Stream.of(Connection.values())
                .filter(each -> constituencies.stream()
                        .anyMatch(one -> one.connections().contains(each)))
                .toList();
    }

    /** Every area that some constituency names, without repeats. */
    public List<Area> areas() {
        return ofKind(ConstituencyKind.PUBLIC)
                .flatMap(each -> each.areas().stream())
                .distinct()
                .toList();
    }

    /** True where it has the constituency and, unless that is null, the class. */
    public boolean has(String constituency, @Nullable String classCode) {
        return constituency(constituency)
                .filter(found -> classCode == null || found.classOf(classCode) != null)
                .isPresent();
    }

    /** How the record and the pages name a constituency and its class. */
    public String nameOf(@Nullable String constituency, @Nullable String classCode) {
        return constituency(constituency)
                .map(found -> {
                    MemberClass member = found.classOf(classCode);
                    return member == null ? found.name() : found.name() + ", " + member.name();
                })
                .orElse(constituency == null ? "" : constituency);
    }
}
