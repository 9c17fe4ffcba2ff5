package org.folkmoot.engagement.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.contracts.members.MobileNumber;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.ContactBudget.Limit;
import org.folkmoot.engagement.model.Topic;
import org.jdbi.v3.core.statement.SqlStatement;

/** The one query that says of each person of an audience what becomes of them. */
final class AudienceSql {

    private static final String FATES = """
            select r.person_id, case
                when i.id is not null then 'INVITED'
                when r.objects and not (%1$s) then 'OBJECTS'
                when stop.id is not null and not (%1$s) then 'STOPPED'
                when %2$s then 'OFTEN'
                when %3$s then 'TEXT'
                when r.channel <> 'POST' and r.mail is not null then 'MAIL'
                when r.postal_address is not null then 'LETTER'
                when r.mail is not null then 'MAIL'
                when %4$s then 'LANDLINE'
                when r.mail_returned then 'BOUNCED'
                else 'UNREACHABLE' end as fate
            from engagement_recipient r
            left join engagement_invitation i on i.meeting_id = :meeting and i.person_id = r.person_id
            left join engagement_subscription stop on stop.person_id = r.person_id
                and stop.topic in (:general, :topic) and stop.stopped_at is not null
            """;
    /** Members are told of their annual meeting whatever else they do not want to hear. */
    private static final String MUST_BE_TOLD =
            "r.constituency is not null and exists (select 1 from engagement_meeting am"
                    + " where am.id = :meeting and am.kind = 'ANNUAL_MEMBERS_MEETING')";

    /**
     * The annual members' meeting is everyone's, and its notice is the law's: nobody has heard too much to get it, and who
     * got it has not heard more often from the trust of its own accord.
     */
    private static final String LATELY = """
            left join (select l.person_id from engagement_invitation l
                where l.invited_at > :lately and l.send_id is not null and l.withdrawn_at is null
                    and not exists (select 1 from engagement_meeting am
                        where am.kind = 'ANNUAL_MEMBERS_MEETING' and am.id in (:meeting, l.meeting_id))
                group by l.person_id having count(*) >= :budget) often on often.person_id = r.person_id
            """;

    private static final String FOLLOWS =
            " and exists (select 1 from engagement_subscription f where f.person_id = r.person_id and f.topic in (<interests>)"
                    + " and f.stopped_at is null)";

    private AudienceSql() {}

    private static final String WANTS_TEXTS = "r.channel = 'SMS' and " + MobileNumber.in("r.phone");
    private static final String HAS_A_LANDLINE = "r.channel = 'SMS' and r.phone is not null";

    /** The query of a message or a mailing, which goes by mail or letter; one row per person. */
    static String fates(Audience audience, Limit budget) {
        return fates(audience, budget, false);
    }

    /**
     * The query, one row per person.
     *
     * @param texts true where whoever wants text messages gets them
     */
    static String fates(Audience audience, Limit budget, boolean texts) {
        String who = FATES.formatted(
                        MUST_BE_TOLD,
                        budget.holds() ? "often.person_id is not null" : "false",
                        texts ? WANTS_TEXTS : "false",
                        texts ? HAS_A_LANDLINE : "false")
                + (budget.holds() ? LATELY : "")
                + scope(audience)
                + (audience.interests().isEmpty() ? "" : FOLLOWS)
                + NarrowingSql.conditions(audience.narrowing());
        return "select person_id, min(fate) as fate from (" + who + ") each_row group by person_id";
    }

    private static String scope(Audience audience) {
        return switch (audience.scope().kind()) {
            case TRUST -> " where r.active";
            case CONSTITUENCY -> " where r.active and r.constituency = :scope";
            case CLASS -> " where r.active and r.constituency = :constituency and r.class_code = :class";
            case PANEL -> SqlPanelBook.ON_IT;
            case NETWORK ->
                " join engagement_subscription n on n.person_id = r.person_id and n.topic = :scope" + " where r.active";
            case STRATEGY -> " where false";
        };
    }

    /** Binds what the query asks for. */
    static <S extends SqlStatement<S>> S bind(S statement, long meeting, Audience audience, Limit budget, Instant now) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("meeting", meeting);
        values.put("general", Topic.MEETINGS);
        values.put("topic", audience.stoppableTopic());
        values.put("scope", audience.scope().key());
        ClassKey.parse(audience.scope().key()).ifPresent(key -> {
            values.put("constituency", key.constituency());
            values.put("class", key.classCode());
        });
        if (budget.holds()) {
            values.put("lately", budget.since());
            values.put("budget", budget.most());
        }
        S bound = NarrowingSql.bind(statement.bindMap(values), audience.narrowing(), now);
        List<String> interests = audience.interests();
        return interests.isEmpty() ? bound : bound.bindList("interests", interests);
    }
}
