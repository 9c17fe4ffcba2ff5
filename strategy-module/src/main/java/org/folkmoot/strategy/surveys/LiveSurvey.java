package org.folkmoot.strategy.surveys;

import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveyTerms;

/**
 * The survey of a consultation as people answer it now.
 *
 * @param page the consultation's page
 * @param survey 0 while nothing but the page's own plain questions stands behind it
 * @param version the version of the questions; 0 where it is not stored yet
 */
public record LiveSurvey(
        long page,
        String slug,
        Consultation.About about,
        long survey,
        long version,
        SurveyTerms terms,
        Questionnaire questionnaire) {}
