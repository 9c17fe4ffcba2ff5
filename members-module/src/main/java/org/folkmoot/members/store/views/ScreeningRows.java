package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The people whom a screening looks at: reference, name, date of birth, address; members and those signed up. */
@ApplicationScoped
public class ScreeningRows {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ScreeningRows() {
        this.jdbi = null;
    }

    @Inject
    public ScreeningRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One of them. */
    public record Line(
            long number,
            String title,
            String first,
            String last,
            @Nullable LocalDate born,
            String line1,
            String line2,
            String town,
            String postcode) {}

    /** Those behind a number, by number; whoever has no postal address cannot be screened. */
    public List<Line> after(long number, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, title, first_name, last_name, born, line1,"
                        + " line2, town, postcode from members_person where id > :after"
                        + " and status in ('MEMBER', 'SUPPORTER') and postcode is not null order by id limit :most")
                .bind("after", number)
                .bind("most", most)
                .map((row, context) -> new Line(
                        row.getLong("id"),
                        text(row, "title"),
                        text(row, "first_name"),
                        text(row, "last_name"),
                        row.getObject("born", LocalDate.class),
                        text(row, "line1"),
                        text(row, "line2"),
                        text(row, "town"),
                        text(row, "postcode")))
                .list());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
