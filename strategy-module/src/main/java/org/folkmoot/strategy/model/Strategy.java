package org.folkmoot.strategy.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strategy: what it is for, its periods and chapters, its goals and what carries them, and what came of it. */
public record Strategy(
        About about,
        List<Purpose> purposes,
        List<DatedText> mission,
        List<DatedText> vision,
        List<KeyFact> keyFacts,
        List<Driver> context,
        List<Policy> policies,
        List<Period> periods,
        List<Chapter> chapters,
        List<Goal> goals,
        @Nullable BuildingBlocks buildingBlocks,
        @Nullable Enabling enabling,
        List<DeliveryPlan> deliveryPlans,
        List<Measure> measures,
        List<Progress> progress,
        List<Ending> endings,
        List<Exercise> exercises,
        @Nullable Steering steering,
        List<String> documents,
        List<String> consultations,
        @Nullable String text,
        Review review) {

    /** Where a strategy stands. */
    public enum State {
        IN_DEVELOPMENT,
        CONSULTING,
        PUBLISHED,
        CLOSING,
        CLOSED;

        /** The states that may follow; one that was extended goes back into force. */
        public boolean mayBecome(State next) {
            return switch (this) {
                case IN_DEVELOPMENT -> next == CONSULTING || next == PUBLISHED || next == CLOSED;
                case CONSULTING -> next == IN_DEVELOPMENT || next == PUBLISHED || next == CLOSED;
                case PUBLISHED -> next == CLOSING || next == CLOSED;
                case CLOSING -> next == PUBLISHED || next == CLOSED;
                case CLOSED -> false;
            };
        }
    }

    /** Name, state and scope. */
    public record About(
            String name,
            @Nullable String fullName,
            String summary,
            State state,
            boolean main,
            @Nullable String family,
            GoalLabel goalLabel,
            @Nullable Integer launched,
            @Nullable String area,
            List<String> services,
            @Nullable Integer horizonYears,
            @Nullable String ownerRole,
            @Nullable String approach) {}

    /** What the trust calls its goals: one priority, three priorities. */
    public record GoalLabel(String one, String many) {}

    /** Why there is a strategy, what kind of trust it wants, or how it goes about it. */
    public record Purpose(Question question, String text) {
        /** The three questions that a purpose answers. */
        public enum Question {
            WHY,
            WHAT_KIND,
            HOW
        }
    }

    /** Words in force for a time. */
    public record DatedText(
            String text,
            @Nullable String tagline,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** True where these words hold on a day. */
        public boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /** A number with how exact it is, when it held and who says so. */
    public record KeyFact(
            @Nullable Qualifier qualifier,
            BigDecimal value,
            String unit,
            @Nullable LocalDate asOf,
            @Nullable String source) {
        /** How exact a number is. */
        public enum Qualifier {
            EXACTLY,
            ABOUT,
            OVER,
            UNDER,
            UP_TO
        }
    }

    /** Something that changed around the trust. */
    public record Driver(String title, String text) {}

    /** A policy of others and how the strategy answers it. */
    public record Policy(String name, String text, List<String> shifts, List<Alignment> alignment) {}

    /** What the strategy does about one shift. */
    public record Alignment(String shift, @Nullable Integer chapter, String text) {}

    /** A version of the strategy that takes the place of an earlier one. */
    public record Chapter(
            int number,
            String title,
            YearMonth effectiveFrom,
            @Nullable Integer supersedes,
            List<String> whatChanged,
            String text) {}

    /** A goal, priority or ambition: one entity with the trust's own label. */
    public record Goal(
            int number,
            String title,
            @Nullable String stem,
            @Nullable String beneficiaries,
            @Nullable String narrative,
            List<String> outcomes,
            List<Commitment> commitments,
            List<Wording> wordings,
            List<String> partners) {}

    /** Something that the trust binds itself to. */
    public record Commitment(String text, @Nullable String audience) {}

    /** How a goal was worded, where and when. */
    public record Wording(
            String text,
            String where,
            @Nullable YearMonth from,
            @Nullable YearMonth until) {}

    /** The programmes that carry the goals. */
    public record BuildingBlocks(String heading, @Nullable String intro, List<Block> items) {
        /** One programme and the goals that it supports. */
        public record Block(String name, @Nullable String text, List<Integer> supports) {}
    }

    /** Strategies and programmes that make this one possible. */
    public record Enabling(String heading, @Nullable String intro, List<Item> items) {
        /** One of them. */
        public record Item(
                String name,
                @Nullable String acronym,
                Kind kind,
                @Nullable String text,
                List<Plan> plans) {}

        /** A strategy proper, or a programme of change. */
        public enum Kind {
            STRATEGY,
            PROGRAMME
        }

        /** A year's implementation plan and what its review found. */
        public record Plan(
                String year,
                @Nullable YearMonth reviewed,
                @Nullable String result) {

            /** True where the year, a financial one such as 2023/24 or a calendar one, is over and nobody has looked back. */
            public boolean waitsForReview(YearMonth now) {
                return reviewed == null
                        && year.matches("[12][0-9]{3}(/[0-9]{2})?")
                        && lastMonth().isBefore(now);
            }

            private YearMonth lastMonth() {
                int first = Integer.parseInt(year.substring(0, 4));
                return year.contains("/") ? YearMonth.of(first + 1, Month.MARCH) : YearMonth.of(first, Month.DECEMBER);
            }
        }
    }

    /** What was achieved for a goal, or as a whole, with what shows it. */
    public record Progress(@Nullable Integer goal, String period, String text, List<Evidence> evidence) {}

    /** Something that shows progress. */
    public record Evidence(
            String text, @Nullable String href, @Nullable YearMonth asOf) {}

    /** A conversation that shaped the strategy. */
    public record Exercise(
            String name,
            int year,
            @Nullable String text,
            List<String> audiences,
            @Nullable Integer participants,
            List<String> themes,
            List<Finding> findings) {}

    /** What was heard. */
    public record Finding(Kind kind, String text, @Nullable Integer becameGoal) {
        /** The kinds of finding. */
        public enum Kind {
            HOW_FAR,
            NOT_WORKED,
            NEEDS_MORE,
            SHAPING,
            YOU_SAID
        }
    }

    /** The group that steers the strategy. */
    public record Steering(
            String name, @Nullable String text, @Nullable String ownerRole, List<Seats> seats) {
        /** Seats for one category of people. */
        public record Seats(
                String category,
                @Nullable Integer number,
                @Nullable String href) {}
    }
}
