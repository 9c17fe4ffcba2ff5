package org.folkmoot.members.store.views;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of the list of members and of its downloads that may be chosen beside number and name. */
public enum MemberColumn {
    STATUS("Status", null),
    CONSTITUENCY("Constituency", null),
    POSTCODE("Postcode", null),
    MAIL("Email address", null),
    CHANNEL("Preferred way", null),
    FORMAT("Format", null),
    JOINED("Joined", null),
    LEFT("Left", "left_on"),
    BORN("Date of birth", "born"),
    ADDRESS("Address", "concat_ws(', ', line1, line2, town, county)"),
    TOWN("Town or city", "town"),
    PHONE("Phone number", "phone"),
    LANGUAGE("Language", "language"),
    SUPPORT("Support to take part", "needs"),
    FORMER_NUMBER(
            "Number in the former system",
            "(select group_concat(f.number order by f.id separator ', ') from members_former_number f"
                    + " where f.person_id = members_person.id)"),
    SOURCE("How they came to us", "source"),
    REGISTER("Objects to the public register", "case when objects_register then 'Yes' else 'No' end"),
    MESSAGES("Objects to messages", "case when objects_engagement then 'Yes' else 'No' end");

    /** What the list shows where nothing is chosen. */
    public static final List<MemberColumn> OF_THE_LIST = List.of(STATUS, CONSTITUENCY, POSTCODE, JOINED);

    /** What a download holds where nothing is chosen. */
    public static final List<MemberColumn> OF_A_DOWNLOAD =
            List.of(STATUS, CONSTITUENCY, POSTCODE, MAIL, CHANNEL, FORMAT, JOINED);

    private final String heading;
    private final String sql;

    MemberColumn(String heading, @Nullable String sql) {
        this.heading = heading;
        this.sql = sql == null ? "" : sql;
    }

    /** How the list names it. */
    public String heading() {
        return heading;
    }

    /** What reads it, where every row of the list does not hold it already. */
    Optional<String> sql() {
        return sql.isEmpty() ? Optional.empty() : Optional.of(sql);
    }

    /** The columns with these names, in their own order; unknown names are left out. */
    public static List<MemberColumn> named(Collection<String> names) {
        return Stream.of(values()).filter(each -> names.contains(each.name())).toList();
    }
}
