package org.folkmoot.strategy.store.views;

import java.time.Instant;

/** One version of a survey's questions as stored. */
public record SurveyVersionRow(
        long id, long survey, int number, String state, String content, String editor, Instant savedAt) {}
