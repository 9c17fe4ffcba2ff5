package org.folkmoot.strategy.outcomes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** How long a consultation takes answers, and whether that may be too short. */
record AnswerTime(@Nullable LocalDate opens, @Nullable LocalDate closes) {

    private static final int SIX_WEEKS = 42;
    private static final int TWELVE_WEEKS = 84;

    /** As the first part of a page says it, which may be a draft. */
    static AnswerTime in(JsonNode about) {
        return new AnswerTime(date(about, "opens"), date(about, "closes"));
    }

    private static @Nullable LocalDate date(JsonNode about, String name) {
        String text = about.path(name).asText("");
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** What speaks against it. */
    Optional<String> warning() {
        if (opens == null || closes == null) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(opens, closes) + 1;
        String takes = "It takes answers for " + Words.count(days, "day", "days") + ". ";
        if (days < SIX_WEEKS) {
            return Optional.of(takes + "Fewer than 6 weeks is often found too short.");
        }
        return days < TWELVE_WEEKS
                ? Optional.of(takes + "For a substantial change 12 weeks are expected of many consultations.")
                : Optional.empty();
    }
}
