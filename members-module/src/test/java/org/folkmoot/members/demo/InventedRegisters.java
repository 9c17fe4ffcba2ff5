package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.demo.InventRegister.Register;
import org.folkmoot.members.demo.PeopleFile.Invented;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.postcodes.PackAreas.PackArea;
import org.folkmoot.members.testing.Constitutions;

/** Invented registers for tests. */
final class InventedRegisters {

    private static final String FIGURES = """
            authority,name,age_16_21,age_22_29,age_30_39,age_40_49,age_50_59,age_60_69,age_70_79,age_80_90,asian,black,mixed,white,other
            E09000004,Bexley,75,75,150,150,112,75,75,38,10,10,5,70,5
            E09000006,Bromley,25,25,50,50,38,25,25,12,10,10,5,70,5
            """;

    private InventedRegisters() {}

    /** A register of two boroughs. */
    static Register small(int members, int pairs, LocalDate today) {
        Invented wanted = new Invented(0, members, pairs, 20231002, List.of("strategy"), List.of("carers"));
        return new InventRegister(wanted, Constitutions.small(), Population.of(FIGURES, areas()), today)
                .invent(members, pairs);
    }

    private static List<PackArea> areas() {
        return List.of(
                area("DA14 5LD", "E09000004", "Bexley"),
                area("DA16 1PD", "E09000004", "Bexley"),
                area("DA6 7DQ", "E09000004", "Bexley"),
                area("BR2 0XL", "E09000006", "Bromley"),
                area("BR5 1QU", "E09000006", "Bromley"),
                area("DA9 9PY", "E07000107", "Dartford"));
    }

    private static PackArea area(String postcode, String authority, String name) {
        return new PackArea(Postcode.parse(postcode).orElseThrow(), authority, name, "E05000001", "A ward");
    }
}
