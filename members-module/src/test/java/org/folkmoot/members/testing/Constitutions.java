package org.folkmoot.members.testing;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.AppointedSeat;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.CouncilRules;
import org.folkmoot.members.model.MemberClass;
import org.folkmoot.members.model.Place;

/** A small constitution for tests: two public constituencies, service users in classes, staff. */
public final class Constitutions {

    public static final Place BEXLEY = new Place("E09000004", "E05011219");
    public static final Place BROMLEY = new Place("E09000006", "E05013991");
    public static final Place KENT = new Place("E07000107", "E05012398");
    public static final Place CARDIFF = new Place("W06000015", "W05001280");

    private Constitutions() {}

    /** The constitution. */
    public static Constitution small() {
        return new Constitution(
                3,
                "Test",
                LocalDate.of(2020, 1, 1),
                null,
                null,
                true,
                List.of(bexley(), rest(), serviceUsers(), staff()),
                List.of(new AppointedSeat("Bexley Council", 1, AppointedSeat.Kind.LOCAL_AUTHORITY)),
                new CouncilRules(3, 9, 16, 3, 2, false, "clause 12"));
    }

    public static Constituency bexley() {
        return constituency("public-bexley", "Public: Bexley", ConstituencyKind.PUBLIC, false, Connection.LIVES_HERE);
    }

    private static Constituency rest() {
        return constituency("public-rest", "Public: Rest", ConstituencyKind.PUBLIC, true, Connection.LIVES_HERE);
    }

    private static Constituency constituency(
            String code, String name, ConstituencyKind kind, boolean rest, Connection connection) {
        List<Area> areas = rest ? List.of() : List.of(new Area("E09000004", "Bexley"));
        return new Constituency(
                code,
                name,
                kind,
                "clause 7",
                16,
                "clause 8",
                10,
                1,
                areas,
                rest,
                List.of(connection),
                null,
                false,
                List.of());
    }

    private static Constituency serviceUsers() {
        return new Constituency(
                "users",
                "Service users",
                ConstituencyKind.PATIENT,
                "clause 9",
                14,
                "clause 8",
                10,
                2,
                null,
                false,
                List.of(Connection.SERVICE_USER, Connection.CARER),
                5,
                false,
                List.of(
                        new MemberClass(
                                "bexley", "Bexley", "clause 9(a)", 1, 1, List.of(new Area("E09000004", "Bexley"))),
                        new MemberClass("anywhere", "Anywhere", "clause 9(b)", 1, 1, null)));
    }

    private static Constituency staff() {
        return constituency("staff", "Staff", ConstituencyKind.STAFF, true, Connection.STAFF);
    }
}
