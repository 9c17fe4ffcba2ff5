package org.folkmoot.strategy.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.SectionViews;
import org.jspecify.annotations.Nullable;

/** How long a consultation takes answers, and whether that may be too short. */
public record AnswerTime(
        @Nullable LocalDate opens, @Nullable LocalDate closes) {

    private static final int SIX_WEEKS = 42;
    private static final int TWELVE_WEEKS = 84;

    /** As its readers know it, or of a page that is not public yet as its draft says. */
    public static AnswerTime of(PageLine page, SectionViews sections) {
        if (page.published()) {
            return new AnswerTime(page.opens(), page.closes());
        }
        return sections.of(page.id()).stream()
                .filter(section -> section.name().equals("about"))
                .findFirst()
                .flatMap(section -> sections.draft(section.id()))
                .map(draft -> in(ContentJson.read(draft.content())))
                .orElse(new AnswerTime(null, null));
    }

    /** As it will have been once a step is taken today; unknown for one whose dates ran out and that is to open again. */
    public AnswerTime after(Move move, LocalDate today) {
        if (move == Move.OPEN) {
            boolean over = closes != null && closes.isBefore(today);
            return over ? new AnswerTime(null, null) : new AnswerTime(opens == null ? today : opens, closes);
        }
        return new AnswerTime(opens, closes == null || closes.isAfter(today) ? today : closes);
    }

    /** True where it is under six weeks. */
    public boolean isShort() {
        return opens != null && closes != null && days(opens, closes) < SIX_WEEKS;
    }

    private static AnswerTime in(JsonNode about) {
        return new AnswerTime(date(about, "opens"), date(about, "closes"));
    }

    private static @Nullable LocalDate date(JsonNode about, String name) {
        String text = about.path(name).asText("");
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** What speaks against it. */
    public Optional<String> warning() {
        if (opens == null || closes == null) {
            return Optional.empty();
        }
        long days = days(opens, closes);
        String takes = "It takes answers for " + Words.count(days, "day", "days") + ". ";
        if (days < SIX_WEEKS) {
            return Optional.of(takes + "Fewer than 6 weeks is often found too short: write down why it is enough.");
        }
        return days < TWELVE_WEEKS
                ? Optional.of(takes + "For a substantial change 12 weeks are expected of many consultations.")
                : Optional.empty();
    }

    private static long days(LocalDate opens, LocalDate closes) {
        return ChronoUnit.DAYS.between(opens, closes) + 1;
    }
}
