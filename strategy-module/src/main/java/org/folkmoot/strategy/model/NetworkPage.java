package org.folkmoot.strategy.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network: whom it is for, what people told it, and what was pledged. */
public record NetworkPage(
        About about,
        List<Community> communities,
        List<Feedback> feedback,
        List<Pledge> pledges,
        List<Partner> partners,
        @Nullable Launch launch,
        @Nullable String text,
        Review review) {

    /** Name and aim. */
    public record About(
            String name,
            String aim,
            String summary,
            @Nullable String hashtag,
            boolean sensitive,
            boolean joinable,
            @Nullable String joinText) {}

    /** A community that the network is for. */
    public record Community(String name, @Nullable String text) {}

    /** What someone told the network about a value. */
    public record Feedback(
            String community,
            String value,
            String quote,
            LocalDate on,
            @Nullable String source,
            boolean publishable) {}

    /** What an organisation, a team or a person binds itself to. */
    public record Pledge(
            String by,
            ByKind byKind,
            @Nullable String community,
            String value,
            String text,
            @Nullable LocalDate made,
            @Nullable YearMonth due,
            State state,
            @Nullable String evidence) {

        /** True where its month has gone by and nobody has said what became of it. */
        public boolean overdue(YearMonth now) {
            return due != null && due.isBefore(now) && (state == State.MADE || state == State.UNDER_WAY);
        }

        /** Who pledges. */
        public enum ByKind {
            ORGANISATION,
            TEAM,
            PERSON
        }

        /** What became of it. */
        public enum State {
            MADE,
            UNDER_WAY,
            KEPT,
            NOT_KEPT
        }
    }

    /** An organisation that takes part. */
    public record Partner(
            String name, @Nullable String text, @Nullable String href) {}

    /** The day the network began, and what came of it. */
    public record Launch(String title, LocalDate on, String text, List<Output> outputs) {}

    /**
     * A recording, notes or film, with the name of who made it.
     *
     * @param href where it can be seen or read
     */
    public record Output(
            String kind,
            String credit,
            String text,
            @Nullable Picture picture,
            @Nullable String href) {}
}
