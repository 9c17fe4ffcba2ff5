package org.folkmoot.strategy.responses;

import java.time.LocalDate;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.surveys.LiveSurvey;

/** Answers that somebody has begun: of which survey, what they said so far, and until when the link to them holds. */
public record BegunAnswers(LiveSurvey survey, Given given, AnswerFlags flags, LocalDate expires) {}
