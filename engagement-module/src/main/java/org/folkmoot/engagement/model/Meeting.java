package org.folkmoot.engagement.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.model.rules.InvitationIsWritten;
import org.folkmoot.engagement.model.rules.MeetingIsStillToCome;
import org.folkmoot.engagement.model.rules.OnlyADraftIsEdited;
import org.folkmoot.engagement.model.rules.OnlyAFixedMeetingIsChanged;
import org.folkmoot.engagement.model.rules.OnlyAWaitingMeetingIsCorrected;
import org.folkmoot.engagement.model.rules.StateAllowsTheChange;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A meeting from its convener's draft to the day after; every change of state is appended to its steps. */
@Entity
@Table(name = "engagement_meeting")
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private @Nullable String slug;
    private String title;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String purpose;

    @Embedded
    private PlannedTime times;

    @Embedded
    private PlannedPlace at;

    private @Nullable String programme;

    @Column(name = "open_to_public")
    private boolean openToPublic;

    private @Nullable String series;

    @Embedded
    private PlannedInvitation invitation;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.DRAFT;

    private @Nullable String comment;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "engagement_meeting_topic", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "topic")
    private List<String> topics = new ArrayList<>();

    protected Meeting() {}

    /** A new draft within the scope of its convener. */
    public Meeting(MeetingDetails details, Scope scope, String createdBy, Instant now) {
        this.invitation = PlannedInvitation.to(scope);
        this.createdBy = createdBy;
        this.createdAt = now;
        describe(details, now);
    }

    /** Replaces what the meeting is, while it is a draft. */
    public void replan(MeetingDetails details, Instant now) {
        RuleBroken.check(new OnlyADraftIsEdited(state));
        describe(details, now);
    }

    /** Says who is to be invited; nobody where {@code wanted} is false. */
    public void invite(boolean wanted, List<String> interests, Instant now) {
        invite(wanted, interests, Narrowing.NONE, now);
    }

    /** Says who is to be invited, within what narrows the audience; nobody where {@code wanted} is false. */
    public void invite(boolean wanted, List<String> interests, Narrowing narrowing, Instant now) {
        RuleBroken.check(new OnlyADraftIsEdited(state));
        invitation.choose(wanted, interests, narrowing);
        changedAt = now;
    }

    /** Keeps the convener's words. */
    public void write(InvitationText text, Instant now) {
        invitation.write(text);
        changedAt = now;
    }

    /** Sends the meeting to the office. */
    public void submit(Instant now) {
        RuleBroken.check(new MeetingIsStillToCome(times.starts(), now));
        RuleBroken.check(new InvitationIsWritten(invites(), text().subject(), text().body()));
        become(MeetingState.WAITING_FOR_APPROVAL, now);
        comment = null;
    }

    /** The convener takes the meeting back before the office decided. */
    public void takeBack(Instant now) {
        become(MeetingState.DRAFT, now);
    }

    /** The office sends the meeting back with words that help. */
    public void sendBack(String why, Instant now) {
        become(MeetingState.RETURNED, now);
        comment = why;
    }

    /** The office puts details and words right while it decides. */
    public void correct(MeetingDetails details, InvitationText text, Instant now) {
        RuleBroken.check(new OnlyAWaitingMeetingIsCorrected(state));
        describe(details, now);
        write(text, now);
    }

    /** The office says yes; from now on the meeting has its address. */
    public void approve(String publicSlug, Instant now) {
        RuleBroken.check(new MeetingIsStillToCome(times.starts(), now));
        become(MeetingState.APPROVED, now);
        slug = publicSlug;
    }

    /** Invitations are in the outbox. */
    public void invitationsSent(Instant now) {
        become(MeetingState.INVITING, now);
    }

    /** The day is over. */
    public void held(Instant now) {
        become(MeetingState.HELD, now);
    }

    /** The meeting will not take place; calendars are told by a higher sequence. */
    public void cancel(@Nullable String why, Instant now) {
        become(MeetingState.CANCELLED, now);
        comment = why;
        calendarSequence++;
    }

    /** Moves a fixed meeting; calendars are told by a higher sequence. */
    public void move(Move move, Instant now) {
        RuleBroken.check(new OnlyAFixedMeetingIsChanged(state));
        RuleBroken.check(new MeetingIsStillToCome(move.time().starts().toInstant(), now));
        describe(details().moved(move), now);
        calendarSequence++;
    }

    /** Makes the meeting a sitting of an occasion; one that already is keeps its own. */
    public String joinSeries(String occasion, Instant now) {
        if (series == null) {
            series = occasion;
            changedAt = now;
        }
        return series;
    }

    /** Refuses an edit that was made on an older reading. */
    public void mustBeAt(int readVersion) {
        if (readVersion != version) {
            throw Conflict.on("Meeting", id);
        }
    }

    private void become(MeetingState next, Instant now) {
        RuleBroken.check(new StateAllowsTheChange(state, next));
        state = next;
        changedAt = now;
    }

    private void describe(MeetingDetails details, Instant now) {
        title = details.title();
        kind = details.kind();
        purpose = details.purpose();
        times = PlannedTime.of(details.time(), details.windows());
        at = PlannedPlace.of(details.venue(), details.capacity(), details.access());
        programme = details.programme();
        openToPublic = details.openToPublic();
        series = details.series();
        topics = new ArrayList<>(details.topics());
        changedAt = now;
    }

    public long id() {
        return id;
    }

    /** The part of the public address; null until approved. */
    public @Nullable String slug() {
        return slug;
    }

    public MeetingDetails details() {
        return new MeetingDetails(
                title,
                kind,
                purpose,
                times.time(),
                at.venue(),
                at.capacity(),
                at.access(),
                times.windows(),
                programme,
                openToPublic,
                series,
                topics);
    }

    public Scope scope() {
        return invitation.scope();
    }

    public boolean invites() {
        return invitation.invites();
    }

    public Audience audience() {
        return invitation.audience();
    }

    public InvitationText text() {
        return invitation.text();
    }

    public MeetingState state() {
        return state;
    }

    /** Why the office sent it back, or why it was cancelled. */
    public @Nullable String comment() {
        return comment;
    }

    public int calendarSequence() {
        return calendarSequence;
    }

    /** Reference of the subject that made the draft, such as {@code person:12}. */
    public String createdBy() {
        return createdBy;
    }

    /** True where a member of staff planned it for everyone or for a constituency, and the office may send it itself. */
    public boolean isOfTheOffice() {
        return createdBy.startsWith("staff:") && isForTheOffice(scope());
    }

    /** True where the office may plan meetings of this scope. */
    public static boolean isForTheOffice(Scope scope) {
        return scope.kind() == Scope.Kind.TRUST || scope.kind() == Scope.Kind.CONSTITUENCY;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
