package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.strategy.model.survey.SurveyTerms;
import org.folkmoot.strategy.store.views.SurveyRow;
import org.folkmoot.strategy.store.views.SurveyVersionRow;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The surveys of consultations and the versions of their questions. Every change names the lock its editor saw. */
@ApplicationScoped
public class Surveys {

    private static final String ROW = "select id, page_id as page, identity, once_per_person, results_public, plain,"
            + " lock_version as lock_number from strategy_survey";
    private static final String VERSION = "select id, survey_id as survey, number, state, content, editor, saved_at"
            + " from strategy_survey_version";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Surveys() {
        this(null);
    }

    @Inject
    public Surveys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** True where there is any survey. */
    public boolean any() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_survey")
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** One survey. */
    public Optional<SurveyRow> find(long survey) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where id = :survey")
                .bind("survey", survey)
                .mapTo(SurveyRow.class)
                .findOne());
    }

    /** The survey of a consultation. */
    public Optional<SurveyRow> ofPage(long page) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where page_id = :page")
                .bind("page", page)
                .mapTo(SurveyRow.class)
                .findOne());
    }

    /** Adds a survey without questions. */
    public long add(long page, SurveyTerms terms, boolean plain) {
        return jdbi.withHandle(h -> h.createUpdate("insert into strategy_survey"
                        + " (page_id, identity, once_per_person, results_public, plain, lock_version)"
                        + " values (:page, :identity, :once, :public, :plain, 0)")
                .bind("page", page)
                .bind("identity", terms.identity().name())
                .bind("once", terms.oncePerPerson())
                .bind("public", terms.resultsPublic())
                .bind("plain", plain)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /**
     * Changes how answers are taken.
     *
     * @throws Conflict where the survey changed since the lock was read
     */
    public void change(long survey, int lock, SurveyTerms terms) {
        jdbi.useHandle(h -> {
            take(h, survey, lock);
            h.createUpdate("update strategy_survey set identity = :identity, once_per_person = :once,"
                            + " results_public = :public where id = :survey")
                    .bind("identity", terms.identity().name())
                    .bind("once", terms.oncePerPerson())
                    .bind("public", terms.resultsPublic())
                    .bind("survey", survey)
                    .execute();
        });
    }

    /** The consultations on whose survey an editor is working. */
    public Set<Long> pagesWithDrafts() {
        return jdbi.withHandle(h -> h.createQuery("select s.page_id from strategy_survey s"
                        + " join strategy_survey_version v on v.survey_id = s.id and v.state = 'DRAFT'")
                .mapTo(Long.class)
                .set());
    }

    /** The questions that people answer now. */
    public Optional<SurveyVersionRow> published(long survey) {
        return version(survey, "PUBLISHED");
    }

    /** The questions that an editor is working on. */
    public Optional<SurveyVersionRow> draft(long survey) {
        return version(survey, "DRAFT");
    }

    private Optional<SurveyVersionRow> version(long survey, String state) {
        return jdbi.withHandle(h -> h.createQuery(
                        VERSION + " where survey_id = :survey and state = :state order by number desc limit 1")
                .bind("survey", survey)
                .bind("state", state)
                .mapTo(SurveyVersionRow.class)
                .findOne());
    }

    /** One version, whatever became of it. */
    public Optional<SurveyVersionRow> version(long version) {
        return jdbi.withHandle(h -> h.createQuery(VERSION + " where id = :version")
                .bind("version", version)
                .mapTo(SurveyVersionRow.class)
                .findOne());
    }

    /**
     * Keeps the questions as a draft, in the place of an earlier one.
     *
     * @throws Conflict where the survey changed since the lock was read
     */
    public void keepDraft(long survey, int lock, String content, String editor, Instant at) {
        jdbi.useHandle(h -> {
            take(h, survey, lock);
            int changed = h.createUpdate("update strategy_survey_version set content = :content, editor = :editor,"
                            + " saved_at = :at where survey_id = :survey and state = 'DRAFT'")
                    .bind("content", content)
                    .bind("editor", editor)
                    .bind("at", at)
                    .bind("survey", survey)
                    .execute();
            if (changed == 0) {
                addVersion(h, survey, "DRAFT", content, editor, at);
            }
        });
    }

    /** Adds questions that people answer from now on. */
    public long addPublished(long survey, String content, String editor, Instant at) {
        return jdbi.withHandle(h -> {
            replace(h, survey);
            long version = addVersion(h, survey, "PUBLISHED", content, editor, at);
            h.createUpdate("update strategy_survey_version set published_at = :at where id = :version")
                    .bind("at", at)
                    .bind("version", version)
                    .execute();
            return version;
        });
    }

    /**
     * Puts the draft before people; the version before keeps its answers.
     *
     * @throws Conflict where the survey changed since the lock was read, or has no draft
     */
    public void publishDraft(long survey, int lock, Instant at) {
        jdbi.useHandle(h -> {
            take(h, survey, lock);
            replace(h, survey);
            int published = h.createUpdate("update strategy_survey_version set state = 'PUBLISHED', published_at = :at"
                            + " where survey_id = :survey and state = 'DRAFT'")
                    .bind("at", at)
                    .bind("survey", survey)
                    .execute();
            if (published != 1) {
                throw Conflict.on("survey", survey);
            }
            h.createUpdate("update strategy_survey set plain = false where id = :survey")
                    .bind("survey", survey)
                    .execute();
        });
    }

    /** Throws the draft away. */
    public void discardDraft(long survey, int lock) {
        jdbi.useHandle(h -> {
            take(h, survey, lock);
            h.createUpdate("delete d from strategy_answer_draft d join strategy_survey_version v"
                            + " on v.id = d.version_id where v.survey_id = :survey and v.state = 'DRAFT'")
                    .bind("survey", survey)
                    .execute();
            h.createUpdate("delete from strategy_survey_version where survey_id = :survey and state = 'DRAFT'")
                    .bind("survey", survey)
                    .execute();
        });
    }

    private static void replace(Handle h, long survey) {
        h.createUpdate("update strategy_survey_version set state = 'REPLACED'"
                        + " where survey_id = :survey and state = 'PUBLISHED'")
                .bind("survey", survey)
                .execute();
    }

    private static long addVersion(Handle h, long survey, String state, String content, String editor, Instant at) {
        int number = h.createQuery("select coalesce(max(number), 0) + 1 from strategy_survey_version"
                        + " where survey_id = :survey")
                .bind("survey", survey)
                .mapTo(Integer.class)
                .one();
        return h.createUpdate("insert into strategy_survey_version"
                        + " (survey_id, number, state, content, editor, saved_at)"
                        + " values (:survey, :number, :state, :content, :editor, :at)")
                .bind("survey", survey)
                .bind("number", number)
                .bind("state", state)
                .bind("content", content)
                .bind("editor", editor)
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static void take(Handle h, long survey, int lock) {
        int changed = h.createUpdate("update strategy_survey set lock_version = lock_version + 1"
                        + " where id = :survey and lock_version = :lock")
                .bind("survey", survey)
                .bind("lock", lock)
                .execute();
        if (changed != 1) {
            throw Conflict.on("survey", survey);
        }
    }
}
