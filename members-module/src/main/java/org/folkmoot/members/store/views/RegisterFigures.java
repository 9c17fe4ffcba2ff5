package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.folkmoot.members.model.Movement;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The register in numbers for reports, and the people behind a number; each answer is one statement. */
@ApplicationScoped
public class RegisterFigures {

    /** Nothing may end before it began: then it ended when it began, so that every period adds up. */
    private static final String STAYS = "(select id, person_id, constituency, class_code, joined_on,"
            + " case when ended_on < joined_on then joined_on else ended_on end as last_on from members_membership) m";

    /** A stay that began on the day on which another one of the same person ended is a move, not a joiner. */
    private static final String MOVED_IN = "exists (select 1 from members_membership b where b.person_id = m.person_id"
            + " and b.id < m.id and b.ended_on = m.joined_on)";

    private static final String MOVED_OUT = "exists (select 1 from members_membership b"
            + " where b.person_id = m.person_id and b.id > m.id and b.joined_on = m.last_on)";

    private static final Map<String, String> BEHIND = Map.of(
            "start", "m.joined_on < :from and (m.last_on is null or m.last_on >= :from)",
            "joined", "m.joined_on between :from and :to and not " + MOVED_IN,
            "moved-in", "m.joined_on between :from and :to and " + MOVED_IN,
            "left", "m.last_on between :from and :to and not " + MOVED_OUT,
            "moved-out", "m.last_on between :from and :to and " + MOVED_OUT,
            "end", "m.joined_on <= :to and (m.last_on is null or m.last_on > :to)");

    private static final String OF_NO_AGE = "m.last_on is null and p.status = 'MEMBER' and p.born is null";

    private static final String OF_AGE =
            "m.last_on is null and p.status = 'MEMBER' and p.born > :oldest and p.born <= :youngest";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RegisterFigures() {
        this.jdbi = null;
    }

    @Inject
    public RegisterFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How each constituency changed in a period, both days included. */
    public List<Movement> movements(LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery("select m.constituency,"
                        + number("start", "start_number") + number("joined", "joined_number")
                        + number("moved-in", "moved_in_number") + number("left", "left_number")
                        + number("moved-out", "moved_out_number") + number("end", "end_number") + " from " + STAYS
                        + " group by m.constituency order by m.constituency")
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Movement(
                        row.getString("constituency"),
                        row.getLong("start_number"),
                        row.getLong("joined_number"),
                        row.getLong("moved_in_number"),
                        row.getLong("left_number"),
                        row.getLong("moved_out_number"),
                        row.getLong("end_number")))
                .list());
    }

    private static String number(String kind, String column) {
        return (kind.equals("start") ? "" : ",") + " sum(case when " + BEHIND.get(kind) + " then 1 else 0 end) as "
                + column;
    }

    /** True where a number of this kind can be opened. */
    public static boolean opens(String kind) {
        return BEHIND.containsKey(kind);
    }

    /** Present members by age band, and those whose age is not known, in some constituencies. */
    public Map<String, Long> ages(Collection<String> constituencies, LocalDate today) {
        Map<String, Long> ages = new HashMap<>();
        if (constituencies.isEmpty()) {
            return ages;
        }
        jdbi.useHandle(handle -> handle.createQuery("select case when born is null then 'age_unknown'"
                        + " when born > :seventeen then 'age_0_16' when born > :twentyTwo then 'age_17_21'"
                        + " else 'age_22_plus' end as band, count(*) as members from members_person"
                        + " where status = 'MEMBER' and constituency in (<codes>) group by 1")
                .bindList("codes", List.copyOf(constituencies))
                .bind("seventeen", today.minusYears(17))
                .bind("twentyTwo", today.minusYears(22))
                .map((row, context) -> ages.put(row.getString("band"), row.getLong("members")))
                .list());
        return ages;
    }

    /** The numbers of all present members of some constituencies, one by one. */
    public void members(Collection<String> constituencies, LongConsumer taker) {
        if (constituencies.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createQuery(
                        "select id from members_person where status = 'MEMBER' and constituency in (<codes>)")
                .bindList("codes", List.copyOf(constituencies))
                .setFetchSize(Integer.MIN_VALUE)
                .mapTo(Long.class)
                .forEach(taker::accept));
    }

    /** The people behind a number of the movement table, by the number of their stay. */
    public List<Behind> behind(String kind, Part part, LocalDate from, LocalDate to, long after, int most) {
        String ofClass = part.classCode() == null
                ? ""
                : part.classCode().isEmpty() ? " and m.class_code is null" : " and m.class_code = :class";
        return list(
                BEHIND.getOrDefault(kind, "1 = 0") + ofClass,
                part.constituency() == null ? List.of() : List.of(part.constituency()),
                query -> query.bind("from", from).bind("to", to).bind("class", part.classCode()),
                after,
                most);
    }

    /** The present members of some constituencies whose age is not known. */
    public List<Behind> ofNoAge(Collection<String> constituencies, long after, int most) {
        return list(OF_NO_AGE, constituencies, query -> query, after, most);
    }

    /** The people behind a number of the age table. */
    public List<Behind> ofAge(
            LocalDate oldest, LocalDate youngest, Collection<String> constituencies, long after, int most) {
        return list(
                OF_AGE, constituencies, query -> query.bind("oldest", oldest).bind("youngest", youngest), after, most);
    }

    private List<Behind> list(
            String condition, Collection<String> constituencies, UnaryOperator<Query> bound, long after, int most) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery("select m.id, m.person_id, p.first_name, p.last_name, m.constituency,"
                            + " m.joined_on, m.last_on from " + STAYS + " join members_person p on p.id = m.person_id"
                            + " where m.id > :after and " + condition
                            + (constituencies.isEmpty() ? "" : " and m.constituency in (<codes>)")
                            + " order by m.id limit :most")
                    .bind("after", after)
                    .bind("most", most);
            if (!constituencies.isEmpty()) {
                query.bindList("codes", List.copyOf(constituencies));
            }
            return bound.apply(query)
                    .map((row, context) -> new Behind(
                            row.getLong("id"),
                            row.getLong("person_id"),
                            (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                            row.getString("constituency"),
                            row.getObject("joined_on", LocalDate.class),
                            row.getObject("last_on", LocalDate.class)))
                    .list();
        });
    }

    /**
     * A part of the membership.
     *
     * @param constituency null for all
     * @param classCode empty for those in no class, null for all
     */
    public record Part(
            @Nullable String constituency, @Nullable String classCode) {}

    /** Somebody behind a number. */
    public record Behind(
            long stay,
            long person,
            String name,
            String constituency,
            LocalDate joined,
            @Nullable LocalDate ended) {}
}
