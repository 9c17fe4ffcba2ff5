package org.folkmoot.engagement.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.engagement.model.Narrowing;
import org.folkmoot.engagement.model.Past;
import org.jdbi.v3.core.statement.SqlStatement;

/** The conditions of a narrowing, over a person's row {@code r}; nothing here asks who somebody is. */
final class NarrowingSql {

    private static final String CAME = "exists (select 1 from engagement_attendance pa join engagement_meeting pm"
            + " on pm.id = pa.meeting_id where pa.person_id = r.person_id and pa.came"
            + " and pm.starts > :past_since)";
    private static final String IN_NETWORK = " and exists (select 1 from engagement_subscription nn"
            + " where nn.person_id = r.person_id and nn.topic in (<in_networks>) and nn.stopped_at is null)";

    private NarrowingSql() {}

    static String conditions(Narrowing narrowing) {
        StringBuilder sql = new StringBuilder();
        listed(narrowing.constituencies(), " and r.constituency in (<constituencies>)", sql);
        listed(narrowing.classes(), " and concat(r.constituency, '/', r.class_code) in (<classes>)", sql);
        listed(narrowing.networks(), IN_NETWORK, sql);
        listed(
                narrowing.places(),
                " and (r.postcode_area in (<places>) or r.postcode_district in (<places>)"
                        + " or r.ward in (<places>) or r.authority in (<places>))",
                sql);
        given(narrowing.joinedFrom() != null, " and r.joined_on >= :joined_from", sql);
        given(narrowing.joinedTo() != null, " and r.joined_on <= :joined_to", sql);
        given(narrowing.channel() != null, " and r.channel = :prefers", sql);
        given(narrowing.past() != Past.ANY, past(narrowing.past()), sql);
        return sql.toString();
    }

    private static String past(Past past) {
        return past.wantsThoseWhoCame() ? " and " + CAME : " and not " + CAME;
    }

    private static void listed(List<String> values, String condition, StringBuilder into) {
        given(!values.isEmpty(), condition, into);
    }

    private static void given(boolean asked, String condition, StringBuilder into) {
        into.append(asked ? condition : "");
    }

    static <S extends SqlStatement<S>> S bind(S statement, Narrowing narrowing, Instant now) {
        S bound = list(statement, "constituencies", narrowing.constituencies());
        bound = list(bound, "classes", narrowing.classes());
        bound = list(bound, "in_networks", narrowing.networks());
        bound = list(bound, "places", narrowing.places());
        if (narrowing.joinedFrom() != null) {
            bound = bound.bind("joined_from", narrowing.joinedFrom());
        }
        if (narrowing.joinedTo() != null) {
            bound = bound.bind("joined_to", narrowing.joinedTo());
        }
        if (narrowing.channel() != null) {
            bound = bound.bind("prefers", narrowing.channel());
        }
        return narrowing.past() == Past.ANY
                ? bound
                : bound.bind(
                        "past_since",
                        now.atZone(ZoneOffset.UTC)
                                .minusMonths(narrowing.past().months())
                                .toInstant());
    }

    private static <S extends SqlStatement<S>> S list(S statement, String name, List<String> values) {
        return values.isEmpty() ? statement : statement.bindList(name, values);
    }
}
