package org.folkmoot.strategy.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A consultation: its parts with estimated and actual months, and a way to take part for each audience. */
public record Consultation(
        About about,
        List<Phase> phases,
        List<Route> routes,
        List<String> questions,
        @Nullable MeetingSeries meetings,
        List<Partner> partners,
        @Nullable Duties duties,
        List<String> documents,
        @Nullable Outcome outcome,
        @Nullable String text,
        Review review) {

    /** Where it stands; open between its dates. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    /** Title, state and dates. */
    public record About(
            String title,
            String summary,
            State state,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            boolean closesEstimated,
            @Nullable String strategy,
            @Nullable String subject,
            List<String> topics,
            @Nullable String ownerRole) {

        /** True where answers are taken on this day. */
        public boolean openOn(LocalDate day) {
            return state == State.OPEN
                    && opens != null
                    && !day.isBefore(opens)
                    && closes != null
                    && !day.isAfter(closes);
        }
    }

    /** One part of the work; the current one is set by hand, and late ones are flagged. */
    public record Phase(
            int number,
            String title,
            String text,
            YearMonth estimatedStart,
            YearMonth estimatedEnd,
            @Nullable YearMonth actualStart,
            @Nullable YearMonth actualEnd,
            boolean current,
            @Nullable String conditional,
            boolean statutory) {

        /** When it comes at all, as a sentence; empty where it comes in any case. */
        public String onlyIf() {
            String words = conditional == null ? "" : conditional.strip();
            if (words.isEmpty()) {
                return "";
            }
            String sentence = words.toLowerCase(Locale.UK).startsWith("only if") ? words : "Only if " + words;
            return sentence.endsWith(".") ? sentence : sentence + ".";
        }

        /** True where the part should have begun or ended by now and has not. */
        public boolean overdue(YearMonth now) {
            boolean endLate = actualEnd == null && estimatedEnd.isBefore(now);
            boolean startLate = actualStart == null && !current && conditional == null && estimatedStart.isBefore(now);
            return actualEnd == null && (endLate || startLate);
        }
    }

    /**
     * A way to take part. One that leads nowhere cannot be published.
     *
     * @param meeting the last part of the address of the meeting at which it takes place
     */
    public record Route(
            String audience,
            Method method,
            Intent intent,
            String text,
            @Nullable String condition,
            @Nullable YearMonth window,
            boolean byInvitation,
            @Nullable String target,
            @Nullable String targetText,
            @Nullable String subjectTag,
            boolean internalOnly,
            @Nullable String instruction,
            @Nullable String meeting) {

        /** True where people say here that they would like to come, and are then asked. */
        public boolean takesInterest() {
            return !internalOnly && target != null && target.endsWith("/interest");
        }
    }

    /** How people take part. */
    public enum Method {
        FOCUS_GROUP,
        SESSION,
        SURVEY,
        TABLE_DISCUSSION,
        UPDATES,
        INTRANET,
        WRITING
    }

    /** What people do there. */
    public enum Intent {
        ATTEND,
        ANSWER,
        FOLLOW,
        COMMENT
    }

    /** Several sittings on one date, with tables for discussion. */
    public record MeetingSeries(
            String name,
            LocalDate on,
            String text,
            @Nullable String href,
            List<Sitting> sittings,
            List<Discussion> tables) {
        /** One sitting. */
        public record Sitting(String name, @Nullable String note) {}

        /** One table. */
        public record Discussion(
                String topic,
                @Nullable String facilitator,
                @Nullable Integer capacity) {}
    }

    /**
     * What the law asks of it besides: equality (section 149 of the Equality Act 2010), and the local authorities that are
     * told of a substantial change (section 244 of the NHS Act 2006).
     *
     * @param equality what the equality impact assessment found so far
     * @param assessment the document with it
     */
    public record Duties(
            String equality,
            @Nullable LocalDate assessedOn,
            @Nullable String assessment,
            List<Referral> referrals) {

        /** A local authority that was told, and what it replied. */
        public record Referral(
                String authority,
                LocalDate sentOn,
                @Nullable LocalDate answerBy,
                @Nullable LocalDate repliedOn,
                @Nullable String reply) {

            /** True where an answer should be there by now. */
            public boolean late(LocalDate today) {
                return repliedOn == null && answerBy != null && answerBy.isBefore(today);
            }
        }
    }

    /** A page of a partner. */
    public record Partner(String name, String href, String text) {}

    /** What happened with the answers. */
    public record Outcome(String text, List<Item> items) {
        /** One theme. */
        public record Item(String said, Answer answer, String because) {}

        /** What came of a theme. */
        public enum Answer {
            DONE,
            PARTLY,
            NOT_DONE
        }
    }
}
