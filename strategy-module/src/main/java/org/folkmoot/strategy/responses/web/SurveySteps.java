package org.folkmoot.strategy.responses.web;

import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.surveys.LiveSurvey;

/** The addresses of the pages of a survey that somebody has begun. */
final class SurveySteps {

    static final String THANKS = "Thank you. We have your answers. This page will say what came of them.";

    private SurveySteps() {}

    /** Where all answers stand, to check, send or come back to. */
    static String check(LiveSurvey survey, String secret) {
        return "/consultations/" + survey.slug() + "/survey/" + secret;
    }

    /** One page of questions, counted from 0. */
    static String page(LiveSurvey survey, String secret, int place) {
        return check(survey, secret) + "/" + (place + 1);
    }

    /** What follows a page: the next that asks anything of who gave these answers, or the check of all. */
    static String after(LiveSurvey survey, String secret, int place, Given given) {
        int next = survey.questionnaire().next(place, given);
        return next < 0 ? check(survey, secret) : page(survey, secret, next);
    }

    /** What comes before a page. */
    static String before(LiveSurvey survey, String secret, int place, Given given) {
        int previous = survey.questionnaire().previous(place, given);
        return previous < 0 ? "/consultations/" + survey.slug() : page(survey, secret, previous);
    }
}
