package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.LineStep;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Reply;
import org.jspecify.annotations.Nullable;

/** Invitations by JPA. */
@ApplicationScoped
public class JpaInvitationBook implements InvitationBook {

    private static final String BEFORE = " from Invitation i where i.meetingId = :meeting"
            + " and i.waitingSince is not null and i.offerUntil is null and i.withdrawnAt is null and i.id <> :me"
            + " and coalesce(i.waitingOrder, 0) < :order";
    private static final String SEATS = "select coalesce(sum(1 + i.guests + i.carers + i.interpreters), 0)"
            + " from Invitation i where i.meetingId = :meeting and i.id <> :except and i.answer = :coming"
            + " and i.withdrawnAt is null and ";
    private static final String CAME_FREE = "select coalesce(sum(case step when 'OFFERED' then seats"
            + " when 'EXPIRED' then -seats when 'DECLINED' then -seats else 0 end), 0)"
            + " from engagement_waiting_step where meeting_id = ? and happened_at > ?"
            + " and (? is null or coalesce(mode, 'IN_PERSON') = ?)";
    private static final String WITH_NEEDS = "select i.id from engagement_invitation i join engagement_meeting m"
            + " on m.id = i.meeting_id where m.ends < ? and (i.needs is not null or i.dietary is not null"
            + " or i.door_code is not null)";
    private static final String LINES = "select distinct i.meeting_id from engagement_invitation i"
            + " join engagement_meeting m on m.id = i.meeting_id where i.waiting_since is not null"
            + " and i.withdrawn_at is null and (i.offer_until is null or i.offer_until <= ?) and m.starts > ?"
            + " and m.state in ('APPROVED', 'INVITING')";

    @PersistenceContext(unitName = "engagement")
    private EntityManager em;

    /** For CDI. */
    public JpaInvitationBook() {}

    JpaInvitationBook(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Invitation invitation) {
        em.persist(invitation);
        em.flush();
    }

    @Override
    public Optional<Invitation> find(long id) {
        return Optional.ofNullable(em.find(Invitation.class, id));
    }

    @Override
    public Optional<Invitation> booking(long meeting, String mail) {
        return em.createQuery(
                        "select i from Invitation i where i.meetingId = :meeting and i.guestMail = :mail",
                        Invitation.class)
                .setParameter("meeting", meeting)
                .setParameter("mail", mail)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Invitation> of(long meeting, PersonId person) {
        return em.createQuery(
                        "select i from Invitation i where i.meetingId = :meeting and i.personId = :person",
                        Invitation.class)
                .setParameter("meeting", meeting)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void refresh(Invitation invitation) {
        em.refresh(invitation);
    }

    @Override
    public int seatsHeld(long meeting, @Nullable Mode mode, long exceptInvitation) {
        // Two sums, each along its index: however many wait, they are not looked at.
        return seats("i.waitingSince is null", meeting, mode, exceptInvitation)
                + seats("i.waitingSince is not null and i.offerUntil is not null", meeting, mode, exceptInvitation);
    }

    private int seats(String which, long meeting, @Nullable Mode mode, long exceptInvitation) {
        return of(SEATS + which, mode)
                .setParameter("meeting", meeting)
                .setParameter("except", exceptInvitation)
                .setParameter("coming", Answer.COMING)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<Invitation> waiting(long meeting) {
        return em.createQuery(
                        "select i from Invitation i where i.meetingId = :meeting and i.waitingSince is not null"
                                + " and i.withdrawnAt is null order by i.waitingOrder, i.waitingSince, i.id",
                        Invitation.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    @Override
    public List<Invitation> lateOffers(long meeting, Instant now) {
        return em.createQuery(
                        "select i from Invitation i where i.meetingId = :meeting and i.waitingSince is not null"
                                + " and i.offerUntil <= :now and i.withdrawnAt is null order by i.waitingOrder, i.id",
                        Invitation.class)
                .setParameter("meeting", meeting)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public boolean someoneBeforeFits(Invitation invitation, @Nullable Mode mode, int room) {
        return !of("select i.id" + BEFORE + " and 1 + i.guests + i.carers + i.interpreters <= :room", mode)
                .setParameter("meeting", invitation.meetingId())
                .setParameter("me", invitation.id())
                .setParameter("order", invitation.waitingOrder())
                .setParameter("room", room)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public int before(Invitation invitation, @Nullable Mode mode) {
        return of("select count(i)" + BEFORE, mode)
                .setParameter("meeting", invitation.meetingId())
                .setParameter("me", invitation.id())
                .setParameter("order", invitation.waitingOrder())
                .getSingleResult()
                .intValue();
    }

    /** Adds the way to take part; who has not said comes in person. */
    private TypedQuery<Number> of(String counting, @Nullable Mode mode) {
        if (mode == null) {
            return em.createQuery(counting, Number.class);
        }
        String unsaid = mode == Mode.IN_PERSON ? " or i.mode is null" : "";
        return em.createQuery(counting + " and (i.mode = :mode" + unsaid + ")", Number.class)
                .setParameter("mode", mode);
    }

    @Override
    public long nextInLine(long meeting) {
        return em.createQuery(
                                "select coalesce(max(i.waitingOrder), 0) from Invitation i where i.meetingId = :meeting",
                                Number.class)
                        .setParameter("meeting", meeting)
                        .getSingleResult()
                        .longValue()
                + 1;
    }

    @Override
    public int cameFree(long meeting, @Nullable Mode mode, Instant since) {
        Number seats = (Number) em.createNativeQuery(CAME_FREE)
                .setParameter(1, meeting)
                .setParameter(2, Timestamp.from(since))
                .setParameter(3, mode == null ? null : mode.name())
                .setParameter(4, mode == null ? null : mode.name())
                .getSingleResult();
        return Math.max(0, seats.intValue());
    }

    @Override
    public void step(Invitation invitation, LineStep step, Instant at, String actor, @Nullable String reason) {
        Reply reply = invitation.reply().orElse(null);
        em.createNativeQuery("insert into engagement_waiting_step (meeting_id, invitation_id, step, mode, seats,"
                        + " reason, happened_at, actor) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, invitation.meetingId())
                .setParameter(2, invitation.id())
                .setParameter(3, step.name())
                .setParameter(
                        4,
                        reply == null || reply.mode() == null
                                ? null
                                : reply.mode().name())
                .setParameter(5, reply == null ? 0 : reply.seats())
                .setParameter(6, reason)
                .setParameter(7, Timestamp.from(at))
                .setParameter(8, actor)
                .executeUpdate();
    }

    @Override
    public List<Long> linesToLookAt(Instant now) {
        List<?> ids = em.createNativeQuery(LINES)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    @Override
    public int forgetNeeds(Instant overBefore, int most) {
        List<?> ids = em.createNativeQuery(WITH_NEEDS)
                .setParameter(1, Timestamp.from(overBefore))
                .setMaxResults(most)
                .getResultList();
        ids.forEach(id -> em.createNativeQuery("update engagement_invitation set needs = null, dietary = null,"
                        + " door_code = null, version = version + 1 where id = ?")
                .setParameter(1, id)
                .executeUpdate());
        return ids.size();
    }

    @Override
    public void history(Invitation invitation, Reply reply, boolean waits, Instant at) {
        em.createNativeQuery("insert into engagement_reply (invitation_id, answer, guests, waiting, given_at,"
                        + " mode, carers, interpreters) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, invitation.id())
                .setParameter(2, reply.answer().name())
                .setParameter(3, reply.guests())
                .setParameter(4, waits)
                .setParameter(5, Timestamp.from(at))
                .setParameter(6, reply.mode() == null ? null : reply.mode().name())
                .setParameter(7, reply.party().carers())
                .setParameter(8, reply.party().interpreters())
                .executeUpdate();
    }
}
