package org.folkmoot.members.staff;

import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.MemberClass;
import org.folkmoot.members.model.Texts;
import org.jspecify.annotations.Nullable;

/** Finds the class of the staff constituency that a file means. */
final class StaffSeat {

    private StaffSeat() {}

    /** By the staff group, or else by what the office chose for the file; null where no class is called that. */
    static @Nullable Seat of(Constitution constitution, @Nullable String group, @Nullable String chosen) {
        Constituency staff =
                constitution.ofKind(ConstituencyKind.STAFF).findFirst().orElse(null);
        if (staff == null) {
            return null;
        }
        if (staff.classes().isEmpty()) {
            return new Seat(staff.code(), null, staff.name());
        }
        MemberClass found = group == null ? staff.classOf(chosen) : byWords(staff, group, chosen);
        return found == null
                ? null
                : new Seat(staff.code(), found.code(), constitution.nameOf(staff.code(), found.code()));
    }

    private static @Nullable MemberClass byWords(Constituency staff, String group, @Nullable String chosen) {
        String key = Texts.key(group);
        return staff.classes().stream()
                .filter(each -> Texts.key(each.code()).equals(key)
                        || Texts.key(each.name()).equals(key)
                        || Texts.key(each.name()).startsWith(key + " ")
                        || Texts.key(each.name()).startsWith(key))
                .findFirst()
                .orElse(staff.classOf(chosen));
    }
}
