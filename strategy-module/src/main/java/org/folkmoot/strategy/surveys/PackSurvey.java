package org.folkmoot.strategy.surveys;

import java.util.List;
import java.util.Map;
import org.folkmoot.strategy.model.survey.Identity;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveySection;
import org.folkmoot.strategy.model.survey.SurveyTerms;
import org.jspecify.annotations.Nullable;

/**
 * A survey as a pack brings it; the file's name is the address of its consultation.
 *
 * @param themes what answers in people's own words are put into
 * @param demo how answers for the demonstration are invented; null for none
 */
public record PackSurvey(
        @Nullable String intro,
        @Nullable String easyIntro,
        @Nullable Identity identity,
        boolean oncePerPerson,
        boolean resultsPublic,
        List<SurveySection> sections,
        List<PackTheme> themes,
        @Nullable Invented demo) {

    /** What its file must look like. */
    public static final String SCHEMA = "org/folkmoot/strategy/schema/survey.json";

    /** Its questions. */
    public Questionnaire questionnaire() {
        return new Questionnaire(intro, easyIntro, sections);
    }

    /** How it takes answers. */
    public SurveyTerms terms() {
        return new SurveyTerms(identity == null ? Identity.ANONYMOUS : identity, oncePerPerson, resultsPublic);
    }

    /** A theme. */
    public record PackTheme(String key, String name, String description) {}

    /** How many answers to invent, and what people say in their own words. */
    public record Invented(int answers, List<String> openings, Map<String, List<Line>> words) {}

    /** Something that somebody might say, and the theme it belongs to. */
    public record Line(@Nullable String theme, String text) {}
}
