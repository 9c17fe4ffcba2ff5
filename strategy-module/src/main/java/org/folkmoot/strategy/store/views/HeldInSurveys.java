package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.held.HeldRows;
import org.jdbi.v3.core.Jdbi;

/**
 * What a person answered and said where their name is kept with it. Anonymous answers name nobody, so they cannot be given
 * here.
 */
@ApplicationScoped
class HeldInSurveys implements HeldSource {

    private static final String ANSWERS = "select p.title as 'Consultation', r.answered_on as 'Answered on',"
            + " lower(r.way) as 'How', r.publishable as 'May be published', r.content as 'Answers',"
            + " v.content as 'Questions' from strategy_response r"
            + " join strategy_survey_version v on v.id = r.version_id"
            + " join strategy_survey s on s.id = r.survey_id join strategy_page p on p.id = s.page_id"
            + " where r.person_id = :person order by r.answered_on, r.id";

    private static final String WORDS = "select p.title as 'Consultation', lower(c.source) as 'Where',"
            + " c.said_on as 'Said on', c.about as 'About', c.words as 'Words', c.redacted as 'As others read it',"
            + " c.publishable as 'May be published', lower(c.state) as 'State' from strategy_contribution c"
            + " join strategy_page p on p.id = c.page_id where c.person_id = :person order by c.said_on, c.id";

    private static final String TOLD = "select p.title as 'Consultation', t.told_on as 'Told on' from strategy_told t"
            + " join strategy_page p on p.id = t.page_id where t.person_id = :person order by t.told_on";

    private static final String WROTE = "select p.title as 'Consultation', w.name as 'Name', w.mail as 'Email',"
            + " w.postal_address as 'Address', w.entered_on as 'Entered' from strategy_writer w"
            + " join strategy_page p on p.id = w.page_id where w.person_id = :person order by w.entered_on, w.id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldInSurveys() {
        this(null);
    }

    @Inject
    HeldInSurveys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<HeldPart> heldOn(PersonId person) {
        return List.of(
                HeldRows.read(jdbi, "Surveys you answered with your name", ANSWERS, person),
                HeldRows.read(jdbi, "What you said with your name", WORDS, person),
                HeldRows.read(jdbi, "When you were told what came of it", TOLD, person),
                HeldRows.read(jdbi, "Where you wrote and wait to be told what came of it", WROTE, person));
    }
}
