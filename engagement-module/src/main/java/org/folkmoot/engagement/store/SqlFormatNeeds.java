package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.ContactBudget;
import org.folkmoot.engagement.model.ContactBudget.Limit;
import org.folkmoot.engagement.model.FormatNeeds;
import org.folkmoot.engagement.model.MailingKind;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.Topic;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Counts needed formats by SQL, of the same people whom the same rule sends to. */
@ApplicationScoped
public class SqlFormatNeeds implements FormatNeeds {
    private static final Limit NO_BUDGET = ContactBudget.NONE.now();

    private static final String NEEDED = """
            select r.format, if(r.format = 'language', r.language, null) as language, count(*) as people
            from (%s) a join engagement_recipient r on r.person_id = a.person_id
            where a.fate in ('MAIL', 'LETTER') and r.format <> 'standard'
            group by r.format, if(r.format = 'language', r.language, null) order by people desc, r.format, language
            """;
    private static final String GUESTS = """
            select distinct i.person_id, 'MAIL' as fate from engagement_invitation i
            join engagement_recipient g on g.person_id = i.person_id and g.active
            where i.meeting_id = :meeting and i.withdrawn_at is null
                and (i.answer is null or i.answer <> 'NOT_COMING')""";
    private static final String CAME = """
            select a.person_id, 'MAIL' as fate from engagement_attendance a
            join engagement_recipient g on g.person_id = a.person_id and g.active and not g.objects
                and (g.mail is not null or g.postal_address is not null)
            where a.meeting_id = :meeting and a.came""";
    private static final String NETWORK = """
            select s.person_id, 'MAIL' as fate from engagement_subscription s
            join engagement_recipient g on g.person_id = s.person_id and g.active and not g.objects
                and (g.mail is not null or g.postal_address is not null)
            where s.topic = :network and s.stopped_at is null""";

    private final Jdbi jdbi;
    private final ContactBudget budget;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlFormatNeeds() {
        this.jdbi = null;
        this.budget = null;
        this.clock = null;
    }

    @Inject
    public SqlFormatNeeds(Jdbi jdbi, ContactBudget budget, Clock clock) {
        this.jdbi = jdbi;
        this.budget = budget;
        this.clock = clock;
    }

    @Override
    public List<NeededFormat> ofInvitation(long meeting, Audience audience) {
        Limit limit = budget.now();
        return needed(
                AudienceSql.fates(audience, limit),
                query -> AudienceSql.bind(query, meeting, audience, limit, clock.instant()));
    }

    @Override
    public List<NeededFormat> ofGuests(long meeting) {
        return needed(GUESTS, query -> query.bind("meeting", meeting));
    }

    @Override
    public List<NeededFormat> ofThoseWhoCame(long meeting) {
        return needed(CAME, query -> query.bind("meeting", meeting));
    }

    @Override
    public List<NeededFormat> ofMessage(Audience audience) {
        return needed(AudienceSql.fates(audience, NO_BUDGET), query -> AudienceSql.bind(
                        query, 0, audience, NO_BUDGET, clock.instant())
                .bind("general", Topic.RELAY));
    }

    @Override
    public List<NeededFormat> ofNetwork(String network) {
        return needed(NETWORK, query -> query.bind("network", network));
    }

    @Override
    public List<NeededFormat> ofMailing(Audience audience, MailingKind kind) {
        return needed(SqlMailingBook.fates(audience, kind), query -> AudienceSql.bind(
                        query, 0, audience, NO_BUDGET, clock.instant())
                .bind("general", kind == MailingKind.OFFER ? Topic.OFFERS : Topic.NEWS));
    }

    private List<NeededFormat> needed(String people, UnaryOperator<Query> bound) {
        return jdbi.withHandle(handle -> bound.apply(handle.createQuery(NEEDED.formatted(people)))
                .map((row, context) ->
                        new NeededFormat(row.getString("format"), row.getString("language"), row.getInt("people")))
                .list());
    }
}
