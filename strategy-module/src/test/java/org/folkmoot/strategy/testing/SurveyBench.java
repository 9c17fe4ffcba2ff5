package org.folkmoot.strategy.testing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.strategy.responses.AnswerLater;
import org.folkmoot.strategy.responses.CountAnswers;
import org.folkmoot.strategy.responses.EnterFromPaper;
import org.folkmoot.strategy.responses.ForgetWhoSaid;
import org.folkmoot.strategy.responses.InventAnswers;
import org.folkmoot.strategy.responses.KeepWords;
import org.folkmoot.strategy.responses.LoadPackSurveys;
import org.folkmoot.strategy.responses.LookOverAnswers;
import org.folkmoot.strategy.responses.ReadResults;
import org.folkmoot.strategy.responses.SendAnswers;
import org.folkmoot.strategy.store.AnswerCounts;
import org.folkmoot.strategy.store.AnswerDrafts;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Responses;
import org.folkmoot.strategy.store.SpentTokens;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.Writers;
import org.folkmoot.strategy.store.views.SurveyNumbers;
import org.folkmoot.strategy.surveys.BuildSurvey;
import org.folkmoot.strategy.surveys.LiveSurvey;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.jdbi.v3.core.Jdbi;

/** Surveys put together over a test database. */
public final class SurveyBench {

    /** What the surveys write, in an order in which it can be deleted. */
    public static final List<String> TABLES = List.of(
            "strategy_proof_version",
            "strategy_evidence",
            "strategy_delivery",
            "strategy_decision_theme",
            "strategy_decision",
            "strategy_told",
            "strategy_writer",
            "strategy_consultation_check",
            "strategy_coding",
            "strategy_theme",
            "strategy_contribution",
            "strategy_answer_draft",
            "strategy_response",
            "strategy_answer_count",
            "strategy_spent_token",
            "strategy_survey_version",
            "strategy_survey");

    private final Workbench bench;
    private final Jdbi jdbi;

    /** Takes the module's workbench. */
    public SurveyBench(Workbench bench) {
        this.bench = bench;
        this.jdbi = bench.jdbi();
    }

    /** Surveys as stored. */
    public Surveys surveys() {
        return new Surveys(jdbi);
    }

    /** What finds the survey of a consultation. */
    public SurveyOfConsultation find() {
        return new SurveyOfConsultation(bench.published, surveys(), bench.clock);
    }

    /** What builds surveys. */
    public BuildSurvey build() {
        return new BuildSurvey(surveys(), bench.published, bench.content, bench.actor, bench.audit, bench.clock);
    }

    /** What keeps answers for later. */
    public AnswerLater later() {
        return new AnswerLater(
                new AnswerDrafts(jdbi), surveys(), bench.published, find(), bench.actor, bench.audit, bench.clock);
    }

    /** What takes answers. */
    public SendAnswers send() {
        return new SendAnswers(
                find(),
                later(),
                new Responses(jdbi),
                words(),
                new SpentTokens(jdbi),
                new PlainSigner(),
                bench.actor,
                bench.audit,
                bench.clock);
    }

    /** What keeps people's own words. */
    public KeepWords words() {
        return new KeepWords(new Contributions(jdbi));
    }

    /** What counts. */
    public CountAnswers count() {
        return new CountAnswers(
                new Responses(jdbi),
                new AnswerCounts(jdbi),
                new AnswerDrafts(jdbi),
                surveys(),
                bench.audit,
                bench.clock);
    }

    /** What reads results. */
    public ReadResults results() {
        return new ReadResults(new SurveyNumbers(jdbi));
    }

    /** What looks answers over. */
    public LookOverAnswers lookOver() {
        return new LookOverAnswers(
                new Responses(jdbi),
                surveys(),
                new Contributions(jdbi),
                words(),
                count(),
                new Themes(jdbi),
                bench.content,
                bench.audit,
                bench.clock);
    }

    /** What takes paper. */
    public EnterFromPaper paper() {
        return new EnterFromPaper(surveys(), new Responses(jdbi), words(), bench.audit);
    }

    /** What forgets people. */
    public ForgetWhoSaid forget() {
        return new ForgetWhoSaid(
                new Responses(jdbi),
                new Surveys(jdbi),
                new Contributions(jdbi),
                new Progress(jdbi),
                new Writers(jdbi),
                new Themes(jdbi),
                bench.audit,
                bench.clock);
    }

    /** Loads the surveys of one of the product's packs. */
    public void load(String pack) {
        new LoadPackSurveys(
                        surveys(),
                        bench.published,
                        new InventAnswers(
                                new Responses(jdbi),
                                new Contributions(jdbi),
                                new AnswerCounts(jdbi),
                                new Themes(jdbi),
                                bench.audit,
                                bench.clock),
                        bench.audit,
                        bench.clock)
                .load(ClassPathPack.of(pack, true, SurveyBench.class.getClassLoader()));
    }

    /** A survey that people answer. */
    public LiveSurvey live(String slug) {
        return find().of(slug);
    }

    /** An answer of one text. */
    public static Map<String, List<String>> said(String question, String... values) {
        return Map.of(question, List.of(values));
    }

    /** Signs so that a test can see what was signed; the key outside the database is played by a word. */
    private static final class PlainSigner implements LinkSigner {

        @Override
        public String sign(String purpose, long id, int version) {
            return HexFormat.of()
                    .formatHex((purpose + "/" + id + "/" + version + "/key").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<SignedId> verify(String purpose, String token) {
            return Optional.empty();
        }
    }
}
