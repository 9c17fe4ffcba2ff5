package org.folkmoot.members.model;

import java.util.List;

/**
 * The seats that a constitution makes, counted.
 *
 * @param staffClassesWithout names of the classes of staff that elect nobody
 */
public record CouncilSeats(
        int electedByMembers,
        int electedByStaff,
        List<String> staffClassesWithout,
        List<AppointedSeat> appointed,
        int termYears,
        boolean medicalSchool) {

    private static final int LAW = 3;

    /** The seats of a constitution. */
    public static CouncilSeats of(Constitution constitution) {
        CouncilRules rules = constitution.council();
        return new CouncilSeats(
                constitution.constituencies().stream()
                        .filter(each -> each.kind() != ConstituencyKind.STAFF)
                        .mapToInt(CouncilSeats::seatsOf)
                        .sum(),
                constitution
                        .ofKind(ConstituencyKind.STAFF)
                        .mapToInt(CouncilSeats::seatsOf)
                        .sum(),
                constitution
                        .ofKind(ConstituencyKind.STAFF)
                        .flatMap(each -> each.classes().stream())
                        .filter(each -> each.seats() < 1)
                        .map(MemberClass::name)
                        .toList(),
                constitution.appointed(),
                rules == null ? LAW : rules.termYears(),
                rules != null && rules.medicalSchool());
    }

    /** The seats of one constituency, those of its classes where it has classes. */
    public static int seatsOf(Constituency constituency) {
        return constituency.classes().isEmpty()
                ? constituency.seats()
                : constituency.classes().stream().mapToInt(MemberClass::seats).sum();
    }

    /** Seats that bodies of a kind appoint to. */
    public int appointedBy(AppointedSeat.Kind kind) {
        return appointed.stream()
                .filter(each -> each.kind() == kind)
                .mapToInt(AppointedSeat::seats)
                .sum();
    }

    /** All seats. */
    public int all() {
        return electedByMembers
                + electedByStaff
                + appointed.stream().mapToInt(AppointedSeat::seats).sum();
    }
}
