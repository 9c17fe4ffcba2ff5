package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Surveys and their answers in lists. */
@ApplicationScoped
public class SurveyLines {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SurveyLines() {
        this(null);
    }

    @Inject
    public SurveyLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every survey with its consultation, the newest consultation first. */
    public List<SurveyLine> all() {
        return jdbi.withHandle(h -> h.createQuery("select s.id, p.slug, p.title, p.state, p.opens, p.closes,"
                        + " (select count(*) from strategy_response r where r.survey_id = s.id"
                        + " and r.state = 'COUNTED') as answers,"
                        + " (select count(*) from strategy_response r where r.survey_id = s.id"
                        + " and r.state = 'HELD') as held,"
                        + " exists (select 1 from strategy_survey_version v where v.survey_id = s.id"
                        + " and v.state = 'DRAFT') as drafted"
                        + " from strategy_survey s join strategy_page p on p.id = s.page_id"
                        + " order by p.closes desc, p.id")
                .mapTo(SurveyLine.class)
                .list());
    }

    /** Consultations that have no survey yet. */
    public List<ConsultationName> without() {
        return jdbi.withHandle(h -> h.createQuery("select p.id, p.slug, p.title from strategy_page p"
                        + " where p.kind = 'CONSULTATION'"
                        + " and not exists (select 1 from strategy_survey s where s.page_id = p.id)"
                        + " order by p.position, p.id")
                .mapTo(ConsultationName.class)
                .list());
    }

    /** Versions of a survey that were put before people, the newest first. */
    public List<VersionNumber> versions(long survey) {
        return jdbi.withHandle(h -> h.createQuery("select v.id, v.number, v.state, (select count(*)"
                        + " from strategy_response r where r.version_id = v.id and r.state = 'COUNTED') as answers"
                        + " from strategy_survey_version v where v.survey_id = :survey and v.state <> 'DRAFT'"
                        + " order by v.number desc")
                .bind("survey", survey)
                .mapTo(VersionNumber.class)
                .list());
    }

    /** A survey in one line. */
    public record SurveyLine(
            long id,
            String slug,
            String title,
            @Nullable String state,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            long answers,
            long held,
            boolean drafted) {}

    /** A consultation to choose. */
    public record ConsultationName(long id, String slug, String title) {}

    /** A version of the questions and how many answered it. */
    public record VersionNumber(long id, int number, String state, long answers) {}
}
