package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TimelineEntry;
import org.folkmoot.contracts.TimelineSource;
import org.jdbi.v3.core.Jdbi;

/** What a person who was signed in asked, said, pledged and followed; what was told without a name is not here. */
@ApplicationScoped
public class StrategyTimeline implements TimelineSource {

    private static final String ALL = "select r.asked_at as at,"
            + " concat('Asked for ', p.title, ' in another format: ', r.format) as what,"
            + " '/office/format-requests' as href from strategy_format_request r"
            + " join strategy_page p on p.id = r.page_id where r.person_id = :person"
            + " union all select c.sent_at, concat('Commented on ', p.title),"
            + " concat(case p.kind when 'STRATEGY' then '/strategies/' else '/documents/' end, p.slug)"
            + " from strategy_document_comment c join strategy_page p on p.id = c.page_id where c.person_id = :person"
            + " union all select l.sent_at, concat('Made a pledge to ', p.title), concat('/networks/', p.slug)"
            + " from strategy_pledge l join strategy_page p on p.id = l.page_id where l.person_id = :person"
            + " union all select i.sent_at, concat('Wanted to come to a session of ', p.title), '/editor/interest'"
            + " from strategy_interest i join strategy_page p on p.id = i.page_id where i.person_id = :person"
            + " union all select f.confirmed_at, concat('Began to follow ', p.title), null"
            + " from strategy_follow f join strategy_page p on p.id = f.page_id"
            + " where f.person_id = :person and f.confirmed_at is not null"
            + " order by at desc limit :most";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StrategyTimeline() {
        this.jdbi = null;
    }

    @Inject
    public StrategyTimeline(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TimelineEntry> timelineOf(PersonId person, int most) {
        return jdbi.withHandle(h -> h.createQuery(ALL)
                .bind("person", person)
                .bind("most", most)
                .mapTo(TimelineEntry.class)
                .list());
    }
}
