package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How many members each constituency and class had on a day, by the memberships' own dates. */
@ApplicationScoped
public class MembersAsAt {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MembersAsAt() {
        this.jdbi = null;
    }

    @Inject
    public MembersAsAt(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One constituency or class on the day; the class is empty where there are none. */
    public record Line(String constituency, @Nullable String classCode, long members) {}

    /** The members at the end of a day. */
    public List<Line> on(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("select constituency, class_code, count(*) as n"
                        + " from members_membership where joined_on <= :day and (ended_on is null or ended_on > :day)"
                        + " group by constituency, class_code order by constituency, class_code")
                .bind("day", day)
                .map((row, context) ->
                        new Line(row.getString("constituency"), row.getString("class_code"), row.getLong("n")))
                .list());
    }
}
