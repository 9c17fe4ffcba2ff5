package org.folkmoot.strategy.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.folkmoot.nhsuk.components.Tag;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.uploads.FileType;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.DeliveryPlan;
import org.folkmoot.strategy.model.Ending;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.model.Period;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.folkmoot.strategy.store.views.PageFile;
import org.jspecify.annotations.Nullable;

/** The words for states and kinds. */
public final class Say {

    /** How long 2023-03-30 is, and 2023-03. */
    private static final int DAY = 10;

    private static final int MONTH = 7;

    private Say() {}

    /** The state of a strategy. */
    public static Tag state(Strategy.State state) {
        return switch (state) {
            case IN_DEVELOPMENT -> Tag.of("In development", TagColour.YELLOW);
            case CONSULTING -> Tag.of("Tell us what you think", TagColour.ORANGE);
            case PUBLISHED -> Tag.of("In force", TagColour.GREEN);
            case CLOSING -> Tag.of("Coming to its end", TagColour.BLUE);
            case CLOSED -> Tag.of("Ended", TagColour.GREY);
        };
    }

    /** The state of a period. */
    public static Tag state(Period.State state) {
        return switch (state) {
            case PLANNED -> Tag.of("Planned", TagColour.YELLOW);
            case CURRENT -> Tag.of("Now", TagColour.GREEN);
            case CLOSING -> Tag.of("Coming to its end", TagColour.BLUE);
            case ENDED -> Tag.of("Ended", TagColour.GREY);
        };
    }

    /** The status of an action. */
    public static Tag status(DeliveryPlan.Status status) {
        return switch (status) {
            case PLANNED -> Tag.of("Planned", TagColour.GREY);
            case UNDER_WAY -> Tag.of("Under way", TagColour.BLUE);
            case DONE -> Tag.of("Done", TagColour.GREEN);
            case LATE -> Tag.of("Late", TagColour.ORANGE);
            case STOPPED -> Tag.of("Stopped", TagColour.RED);
        };
    }

    /** Where a promise ended. */
    public static Tag result(Ending.Result result) {
        return switch (result) {
            case KEPT -> Tag.of("✓ Kept", TagColour.GREEN);
            case PARTLY -> Tag.of("◐ Partly kept", TagColour.YELLOW);
            case CARRIED_ON -> Tag.of("→ Carried on", TagColour.BLUE);
            case NOT_KEPT -> Tag.of("✗ Not kept", TagColour.RED);
        };
    }

    /** A number as people write it: 12,500 or 71.5. */
    public static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 ? Words.number(plain.longValue()) : plain.toPlainString();
    }

    /** What a strategy covers. */
    public static String family(String family) {
        return switch (family) {
            case "TRUST" -> "The whole trust";
            case "SERVICE" -> "Some services";
            default -> "A network";
        };
    }

    /** What came of what people said. */
    public static Tag state(Outcomes.State state) {
        return switch (state) {
            case DONE -> Tag.of("✓ Done", TagColour.GREEN);
            case PARTLY -> Tag.of("◐ Partly done", TagColour.YELLOW);
            case UNDER_WAY -> Tag.of("→ Under way", TagColour.BLUE);
            case NOT_DONE -> Tag.of("✗ Not done", TagColour.RED);
        };
    }

    /** What came of a theme. */
    public static Tag answer(Consultation.Outcome.Answer answer) {
        return switch (answer) {
            case DONE -> Tag.of("✓ Done", TagColour.GREEN);
            case PARTLY -> Tag.of("◐ Partly done", TagColour.YELLOW);
            case NOT_DONE -> Tag.of("✗ Not done", TagColour.RED);
        };
    }

    /** What came of a theme, in a colour of its own each. */
    public static Tag outcome(ThemeOutcome outcome) {
        return switch (outcome) {
            case DONE -> Tag.of("✓ " + outcome.words(), TagColour.GREEN);
            case PARTLY -> Tag.of("◐ " + outcome.words(), TagColour.YELLOW);
            case NOT_DONE -> Tag.of("✗ " + outcome.words(), TagColour.RED);
        };
    }

    /** What became of a pledge. */
    public static Tag state(NetworkPage.Pledge.State state) {
        return switch (state) {
            case MADE -> Tag.of("Made", TagColour.BLUE);
            case UNDER_WAY -> Tag.of("Under way", TagColour.YELLOW);
            case KEPT -> Tag.of("Kept", TagColour.GREEN);
            case NOT_KEPT -> Tag.of("Not kept", TagColour.GREY);
        };
    }

    /** The state of a document; null where nothing need be said. */
    public static @Nullable Tag state(TrustDocument.State state) {
        return switch (state) {
            case DRAFT -> Tag.of("Draft", TagColour.YELLOW);
            case SUPERSEDED -> Tag.of("Replaced by a later one", TagColour.GREY);
            case FINAL -> null;
        };
    }

    /** The heading above an answer to one of the three questions. */
    public static String question(Strategy.Purpose.Question question) {
        return switch (question) {
            case WHY -> "Why we are here";
            case WHAT_KIND -> "What kind of organisation we want to be";
            case HOW -> "How we go about it";
        };
    }

    /** The heading above findings of a kind. */
    public static String findings(Strategy.Finding.Kind kind) {
        return switch (kind) {
            case HOW_FAR -> "How far we have come";
            case NOT_WORKED -> "What has not worked";
            case NEEDS_MORE -> "What needs more work";
            case SHAPING -> "What should shape our aims";
            case YOU_SAID -> "What people said";
        };
    }

    /** A key fact: over 600,000 appointments. */
    public static String fact(Strategy.KeyFact fact) {
        Strategy.KeyFact.Qualifier qualifier = fact.qualifier();
        String words = qualifier == null
                ? ""
                : switch (qualifier) {
                    case EXACTLY -> "";
                    case ABOUT -> "about ";
                    case OVER -> "over ";
                    case UNDER -> "under ";
                    case UP_TO -> "up to ";
                };
        return words + number(fact.value()) + " " + fact.unit();
    }

    /** A span of months: April 2021 to March 2024; open at either end. */
    public static String months(@Nullable YearMonth from, @Nullable YearMonth until) {
        if (from == null) {
            return until == null ? "" : "until " + Words.month(until);
        }
        return until == null ? "since " + Words.month(from) : Words.month(from) + " to " + Words.month(until);
    }

    /** When something was decided, as far as it is known: on 30 March 2023, in March 2023, in 2023. */
    public static String decided(String when) {
        return switch (when.length()) {
            case DAY -> "on " + Words.date(LocalDate.parse(when));
            case MONTH -> "in " + Words.month(YearMonth.parse(when));
            default -> "in " + when;
        };
    }

    /** Which format of a document. */
    public static String format(TrustDocument.Rendition rendition) {
        return switch (rendition.kind()) {
            case FULL -> "Full document";
            case SUMMARY -> "Summary";
            case INFOGRAPHIC -> "On one page, as a picture";
            case EASY_READ -> "Easy read";
            case LARGE_PRINT -> "Large print";
            case AUDIO -> "Audio";
            case BSL -> "British Sign Language (BSL)";
            case OTHER_LANGUAGE -> rendition.language() == null ? "Another language" : rendition.language();
        };
    }

    /** Type and size as read from a file: PDF, 786KB. */
    public static String file(PageFile file) {
        return type(file.contentType()) + ", " + Words.size(file.size());
    }

    /** A content type in a word. */
    public static String type(String contentType) {
        return FileType.of(contentType).map(FileType::label).orElse(contentType);
    }

    /** The days left: "Closes in 46 days, on 17 November 2023". */
    public static String closes(LocalDate today, LocalDate closes) {
        long days = ChronoUnit.DAYS.between(today, closes);
        if (days == 0) {
            return "Closes today, " + Words.date(closes);
        }
        return days > 0
                ? "Closes " + Words.daysFrom(today, closes) + ", on " + Words.date(closes)
                : "Closed on " + Words.date(closes);
    }

    /** How people take part. */
    public static String method(Consultation.Method method) {
        return switch (method) {
            case FOCUS_GROUP -> "Focus group";
            case SESSION -> "Session";
            case SURVEY -> "Survey";
            case TABLE_DISCUSSION -> "Table discussion";
            case UPDATES -> "Updates";
            case INTRANET -> "Intranet";
            case WRITING -> "In writing or by phone";
        };
    }

    /** What the link of a way to take part says where its editor gave it no words. */
    public static String link(Consultation.Route route) {
        if (route.targetText() != null) {
            return route.targetText();
        }
        return switch (route.intent()) {
            case ATTEND -> "Take part";
            case ANSWER -> "Answer";
            case FOLLOW -> "Keep up with it";
            case COMMENT -> "Comment";
        };
    }

    /** Where a way to take part leads; a mail's subject is filled in, and so is who it is for. */
    public static String target(Consultation.Route route) {
        String target = route.target() == null ? "/contact" : route.target();
        if (route.takesInterest()) {
            return target + "?for=" + Headings.slug(route.audience());
        }
        String tag = route.subjectTag();
        return tag == null || !target.startsWith("mailto:")
                ? target
                : target + "?subject="
                        + tag.replace("%", "%25").replace("&", "%26").replace(" ", "%20");
    }

    /** When a consultation takes answers, or did. */
    public static String whenItTakesAnswers(Consultation.About about, LocalDate today) {
        LocalDate opens = about.opens();
        LocalDate closes = about.closes();
        if (opens != null && opens.isAfter(today)) {
            return "It opens on " + Words.date(opens) + ".";
        }
        if (about.openOn(today) && closes != null) {
            return "It takes answers until " + Words.date(closes) + ".";
        }
        boolean over = about.state() == Consultation.State.CLOSED;
        if (closes != null && (over ? !closes.isAfter(today) : closes.isBefore(today))) {
            return "It closed on " + Words.date(closes) + ".";
        }
        return over ? "It is closed." : "It is not open to answers yet.";
    }
}
