package org.folkmoot.members.council.web;

import java.util.List;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.GovernorRecords.Attendance;
import org.folkmoot.members.model.GovernorRecords.Interest;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** A seat and its governor in words. */
final class SeatWords {

    private SeatWords() {}

    static String seatName(Seat seat, PresentConstitution constitution) {
        return seat.elected()
                ? constitution.nameOf(seat.constituency(), seat.classCode())
                : "Appointed by " + seat.body();
    }

    static String interests(List<Interest> interests) {
        return interests.isEmpty()
                ? "No return yet"
                : String.join(
                        "; ",
                        interests.stream()
                                .map(each -> each.said() + ", " + Words.date(each.declaredOn()))
                                .toList());
    }

    static String attended(@Nullable Attendance attendance) {
        return attendance == null ? "" : attendance.present() + " of " + attendance.meetings();
    }
}
