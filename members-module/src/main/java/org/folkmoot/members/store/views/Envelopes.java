package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Names and addresses of people, as they stand on envelopes. */
@ApplicationScoped
public class Envelopes {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Envelopes() {
        this.jdbi = null;
    }

    @Inject
    public Envelopes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of these people, in the same order. */
    public List<Envelope> of(List<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<Long, Envelope> found = jdbi.withHandle(handle -> handle
                .createQuery("select id, title, first_name,"
                        + " last_name, line1, line2, town, county, postcode, status, objects_engagement from members_person"
                        + " where id in (<people>)")
                .bindList("people", people)
                .map((row, context) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Envelope::number, Function.identity())));
        return people.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Envelope read(ResultSet row) throws SQLException {
        List<String> lines = Stream.of(
                        row.getString("line1"),
                        row.getString("line2"),
                        row.getString("town"),
                        row.getString("county"),
                        row.getString("postcode"))
                .filter(each -> each != null && !each.isBlank())
                .toList();
        boolean belongs = List.of("MEMBER", "SUPPORTER", "APPLICANT").contains(row.getString("status"));
        return new Envelope(
                row.getLong("id"),
                row.getString("title"),
                row.getString("first_name"),
                row.getString("last_name"),
                lines,
                belongs && row.getString("line1") != null && row.getString("postcode") != null,
                row.getBoolean("objects_engagement"));
    }
}
