package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TimelineEntry;
import org.folkmoot.contracts.TimelineSource;
import org.jdbi.v3.core.Jdbi;

/** What a person answered with their name, and when they were told what came of it, for their timeline. */
@ApplicationScoped
class TimelineOfAnswers implements TimelineSource {

    private static final String ENTRIES = "select on_day, what from ("
            + " select r.answered_on as on_day, concat('Answered the survey of ', p.title) as what"
            + " from strategy_response r join strategy_survey s on s.id = r.survey_id"
            + " join strategy_page p on p.id = s.page_id where r.person_id = :person"
            + " union all select c.said_on, concat('Said something to ', p.title)"
            + " from strategy_contribution c join strategy_page p on p.id = c.page_id"
            + " where c.person_id = :person and c.response_id is null"
            + " union all select t.told_on, concat('Was told what came of ', p.title)"
            + " from strategy_told t join strategy_page p on p.id = t.page_id where t.person_id = :person"
            + " and t.told_on is not null"
            + ") as entries order by on_day desc limit :most";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TimelineOfAnswers() {
        this(null);
    }

    @Inject
    TimelineOfAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TimelineEntry> timelineOf(PersonId person, int most) {
        return jdbi.withHandle(h -> h.createQuery(ENTRIES)
                .bind("person", person)
                .bind("most", most)
                .map((rows, context) -> new TimelineEntry(
                        rows.getObject(1, LocalDate.class)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        rows.getString(2),
                        null))
                .list());
    }
}
