package org.folkmoot.engagement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** One person's invitation to one meeting, or their own booking, and what they answered last. */
@Entity
@Table(name = "engagement_invitation")
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "send_id")
    private @Nullable Long sendId;

    @Column(name = "guest_name")
    private @Nullable String guestName;

    @Column(name = "guest_mail")
    private @Nullable String guestMail;

    @Column(name = "link_version")
    private int linkVersion = 1;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private int guests;
    private @Nullable String needs;

    @Column(name = "shows_name")
    private boolean showsName;

    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected Invitation() {}

    /** Someone who came by the public page and asks for a place. */
    public static Invitation booking(long meetingId, String name, String mail, Instant now) {
        Invitation booking = new Invitation();
        booking.meetingId = meetingId;
        booking.guestName = name;
        booking.guestMail = mail;
        booking.invitedAt = now;
        return booking;
    }

    /** An invitation to a person on record. */
    public static Invitation to(long meetingId, PersonId person, Instant now) {
        Invitation invitation = new Invitation();
        invitation.meetingId = meetingId;
        invitation.personId = person.value();
        invitation.invitedAt = now;
        return invitation;
    }

    /** Keeps an answer; {@code waits} where the meeting is full. */
    public void answer(Reply reply, boolean waits, Instant now) {
        answer = reply.answer();
        guests = reply.guests();
        needs = reply.needs();
        showsName = reply.showsName();
        answeredAt = now;
        if (!waits) {
            waitingSince = null;
        } else if (waitingSince == null) {
            waitingSince = now;
        }
    }

    /** A seat came free. */
    public void takePlace() {
        waitingSince = null;
    }

    /** True where this answer is the one that stands. */
    public boolean stands(Reply reply) {
        return reply().filter(reply::equals).isPresent();
    }

    /** The answer that stands. */
    public Optional<Reply> reply() {
        return answer == null ? Optional.empty() : Optional.of(new Reply(answer, guests, needs, showsName));
    }

    /** Seats that are held now: none while waiting. */
    public int seatsHeld() {
        return waitingSince != null ? 0 : reply().map(Reply::seats).orElse(0);
    }

    public boolean isWaiting() {
        return waitingSince != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    /** The invited person; empty for a booking, and after an erasure. */
    public Optional<PersonId> person() {
        return personId == null ? Optional.empty() : Optional.of(new PersonId(personId));
    }

    public @Nullable String guestName() {
        return guestName;
    }

    public @Nullable String guestMail() {
        return guestMail;
    }

    public int linkVersion() {
        return linkVersion;
    }
}
