package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Reply;

/** Invitations by JPA. */
@ApplicationScoped
public class JpaInvitationBook implements InvitationBook {

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
    public int seatsHeld(long meeting, long exceptInvitation) {
        return em.createQuery(
                        "select coalesce(sum(1 + i.guests), 0) from Invitation i where i.meetingId = :meeting"
                                + " and i.id <> :except and i.answer = :coming and i.waitingSince is null"
                                + " and i.withdrawnAt is null",
                        Number.class)
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
                                + " and i.withdrawnAt is null order by i.waitingSince, i.id",
                        Invitation.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    @Override
    public void history(Invitation invitation, Reply reply, boolean waits, Instant at) {
        em.createNativeQuery("insert into engagement_reply (invitation_id, answer, guests, waiting, given_at)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, invitation.id())
                .setParameter(2, reply.answer().name())
                .setParameter(3, reply.guests())
                .setParameter(4, waits)
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
    }
}
