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

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private int guests;
    private int carers;
    private int interpreters;
    private @Nullable String needs;
    private @Nullable String dietary;

    @Column(name = "shows_name")
    private boolean showsName;

    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Column(name = "waiting_order")
    private @Nullable Long waitingOrder;

    @Column(name = "offered_at")
    private @Nullable Instant offeredAt;

    @Column(name = "offer_until")
    private @Nullable Instant offerUntil;

    @Column(name = "offer_missed_at")
    private @Nullable Instant offerMissedAt;

    @Column(name = "door_code")
    private @Nullable String doorCode;

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

    /** The invitation of a row that was read for a page; it cannot be stored again. */
    public static Invitation seen(StoredInvitation row) {
        Invitation seen = new Invitation();
        seen.id = row.id();
        seen.meetingId = row.meeting();
        seen.personId = row.person();
        seen.guestName = row.guestName();
        seen.linkVersion = row.linkVersion();
        if (row.reply() != null) {
            seen.keep(row.reply());
        }
        seen.waitingSince = row.line().since();
        seen.waitingOrder = row.line().order();
        seen.offerUntil = row.line().offerUntil();
        seen.offerMissedAt = row.line().missedAt();
        return seen;
    }

    /** Keeps an answer; {@code waits} where the meeting is full. */
    public void answer(Reply reply, boolean waits, Instant now) {
        keep(reply);
        answeredAt = now;
        offerMissedAt = null;
        if (!waits) {
            takePlace();
        } else if (waitingSince == null) {
            waitingSince = now;
        }
    }

    private void keep(Reply reply) {
        answer = reply.answer();
        mode = reply.mode();
        guests = reply.party().guests();
        carers = reply.party().carers();
        interpreters = reply.party().interpreters();
        needs = reply.needs().access();
        dietary = reply.needs().dietary();
        showsName = reply.showsName();
    }

    /** Stands at this place of the order in which people are offered seats. */
    public void standAt(long order) {
        waitingOrder = order;
    }

    /** A seat came free: it is held for this person until then. */
    public void offer(Instant now, Instant until) {
        offeredAt = now;
        offerUntil = until;
    }

    /** The seat is this person's; they do not wait any more. */
    public void takePlace() {
        waitingSince = null;
        waitingOrder = null;
        offeredAt = null;
        offerUntil = null;
    }

    /** Nobody answered the offer in time: the person is off the list until they ask again. */
    public void missOffer(Instant now) {
        takePlace();
        answer = Answer.MAYBE;
        guests = 0;
        carers = 0;
        interpreters = 0;
        offerMissedAt = now;
    }

    /** A seat is held for this person who has not said yet that they take it. */
    public boolean hasOffer() {
        return offerUntil != null;
    }

    /** Until when a seat is held; null without an offer. */
    public @Nullable Instant offerUntil() {
        return offerUntil;
    }

    /** When an offer went by unanswered; null once the person answered again. */
    public @Nullable Instant offerMissedAt() {
        return offerMissedAt;
    }

    /** Since when the person waits; null where they do not. */
    public @Nullable Instant waitingSince() {
        return waitingSince;
    }

    /** Where the person stands in the order; before everyone who came later. */
    public long waitingOrder() {
        return waitingOrder == null ? waitingSince == null ? Long.MAX_VALUE : 0 : waitingOrder;
    }

    /** What the person shows at the door; null until they have a seat. */
    public @Nullable String doorCode() {
        return doorCode;
    }

    /** Gives the person what they show at the door; it stays the same whatever they answer. */
    public void giveDoorCode(String code) {
        doorCode = doorCode == null ? code : doorCode;
    }

    /** True where this answer is the one that stands. */
    public boolean stands(Reply reply) {
        return reply().filter(reply::equals).isPresent() && offerUntil == null;
    }

    /** The answer that stands. */
    public Optional<Reply> reply() {
        return answer == null
                ? Optional.empty()
                : Optional.of(new Reply(
                        answer, mode, new Party(guests, carers, interpreters), new Needs(needs, dietary), showsName));
    }

    /** Seats that are held now: none while waiting without an offer. */
    public int seatsHeld() {
        return waitingSince != null && offerUntil == null
                ? 0
                : reply().map(Reply::seats).orElse(0);
    }

    /** Seats that are the person's own, not only offered. */
    public boolean hasPlace() {
        return answer == Answer.COMING && waitingSince == null;
    }

    /** True while on the waiting list, with an offer or without. */
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
