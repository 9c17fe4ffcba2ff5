package org.folkmoot.engagement.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.folkmoot.engagement.approving.MeetingSlugs;
import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.Capacity;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.engagement.model.Windows;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** A meeting with safe defaults: an open evening in Sidcup on 7 November 2023, for the members of Bexley. */
public final class MeetingBuilder {
    /** Noon on 2 October 2023 in London. */
    public static final Instant NOW = Instant.parse("2023-10-02T11:00:00Z");

    private @Nullable String onlineLink;
    private String title = "Evening about waiting times";
    private Scope scope = Scope.constituency("public-bexley");
    private LocalDate day = LocalDate.of(2023, 11, 7);
    private @Nullable Integer capacity;
    private MeetingKind kind = MeetingKind.CONSTITUENCY_MEETING;
    private Windows windows = Windows.USUAL;
    private boolean open = true;
    private boolean invites = true;
    private List<String> interests = List.of();
    private List<String> topics = List.of();
    private InvitationText text = new InvitationText("Come and talk", "You are invited.\n\nBring a friend.");

    private MeetingBuilder() {}

    /** The defaults. */
    public static MeetingBuilder aMeeting() {
        return new MeetingBuilder();
    }

    public MeetingBuilder titled(String words) {
        this.title = words;
        return this;
    }

    public MeetingBuilder of(Scope held) {
        this.scope = held;
        return this;
    }

    public MeetingBuilder on(LocalDate date) {
        this.day = date;
        return this;
    }

    /** One can take part from home as well. */
    public MeetingBuilder alsoOnline(String link) {
        this.onlineLink = link;
        return this;
    }

    public MeetingBuilder withPlaces(int places) {
        this.capacity = places;
        return this;
    }

    /** Places can be booked up to the end of this day. */
    public MeetingBuilder bookableUntil(LocalDate last) {
        this.windows = new Windows(
                null, last.plusDays(1).atStartOfDay(TrustClock.LONDON).toInstant(), null);
        return this;
    }

    /** Questions can be sent in until then. */
    public MeetingBuilder questionsUntil(Instant deadline) {
        this.windows = new Windows(null, null, deadline);
        return this;
    }

    public MeetingBuilder ofKind(MeetingKind sort) {
        this.kind = sort;
        return this;
    }

    public MeetingBuilder byInvitation() {
        this.open = false;
        return this;
    }

    public MeetingBuilder invitingNobody() {
        this.invites = false;
        return this;
    }

    public MeetingBuilder forFollowersOf(String... slugs) {
        this.interests = List.of(slugs);
        return this;
    }

    public MeetingBuilder about(String... slugs) {
        this.topics = List.of(slugs);
        return this;
    }

    public MeetingBuilder saying(String subject, String body) {
        this.text = new InvitationText(subject, body);
        return this;
    }

    /** What the meeting is. */
    public MeetingDetails details() {
        MeetingTime time = MeetingTime.on(day, LocalTime.of(18, 30), LocalTime.of(20, 0), TrustClock.LONDON);
        Venue venue = new Venue("Example Library\n12 Hadlow Road, Sidcup DA14 4AQ", onlineLink != null, onlineLink);
        return new MeetingDetails(
                title,
                kind,
                "To hear how long you waited.",
                time,
                venue,
                new Capacity(capacity, null),
                AccessFacts.inWords("Step-free entrance."),
                windows,
                null,
                open,
                null,
                topics);
    }

    /** As a draft. */
    public Meeting draft() {
        Meeting meeting = new Meeting(details(), scope, "person:7", NOW);
        meeting.invite(invites, interests, NOW);
        meeting.write(text, NOW);
        return meeting;
    }

    /** Waiting for the office. */
    public Meeting waiting() {
        Meeting meeting = draft();
        meeting.submit(NOW);
        return meeting;
    }

    /** Approved, with an address. */
    public Meeting approved() {
        Meeting meeting = waiting();
        meeting.approve(MeetingSlugs.of(meeting, slug -> false), NOW);
        return meeting;
    }
}
