package org.folkmoot.engagement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.folkmoot.engagement.model.rules.ARequestIsDecidedOnce;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What a convener asks the office to change about an approved meeting: another time or place, or to cancel it. */
@Entity
@Table(name = "engagement_change_request")
public class ChangeRequest {

    /** What is asked. */
    public enum Kind {
        MOVE,
        CANCEL
    }

    /** Where the request stands. */
    public enum State {
        WAITING,
        DONE,
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable Instant starts;

    private @Nullable Instant ends;

    @Embedded
    private PlannedPlace at = PlannedPlace.none();

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private @Nullable String comment;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    protected ChangeRequest() {}

    private ChangeRequest(long meetingId, Kind kind, String reason, String askedBy, Instant now) {
        this.meetingId = meetingId;
        this.kind = kind;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /** Asks to cancel. */
    public static ChangeRequest cancel(long meetingId, String reason, String askedBy, Instant now) {
        return new ChangeRequest(meetingId, Kind.CANCEL, reason, askedBy, now);
    }

    /** Asks for another time or place. */
    public static ChangeRequest move(long meetingId, Move move, String reason, String askedBy, Instant now) {
        ChangeRequest request = new ChangeRequest(meetingId, Kind.MOVE, reason, askedBy, now);
        request.starts = move.time().starts().toInstant();
        request.ends = move.time().ends().toInstant();
        request.at = PlannedPlace.of(move.venue(), move.capacity(), move.access());
        return request;
    }

    /** The office did what was asked. */
    public void done(Instant now) {
        decide(State.DONE, null, now);
    }

    /** The office said no. */
    public void refuse(String why, Instant now) {
        decide(State.REFUSED, why, now);
    }

    private void decide(State next, @Nullable String why, Instant now) {
        RuleBroken.check(new ARequestIsDecidedOnce(state));
        state = next;
        comment = why;
        decidedAt = now;
    }

    public long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public Kind kind() {
        return kind;
    }

    /** The new time and place, where that is what is asked. */
    public Optional<Move> move(ZoneId zone) {
        if (starts == null || ends == null) {
            return Optional.empty();
        }
        MeetingTime time = MeetingTime.stored(starts, ends, zone.getId());
        return Optional.of(new Move(time, at.venue(), at.capacity(), at.access()));
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public @Nullable String comment() {
        return comment;
    }

    /** Reference of the subject that asked. */
    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
