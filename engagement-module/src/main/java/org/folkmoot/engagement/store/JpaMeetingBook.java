package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.jspecify.annotations.Nullable;

/** Meetings by JPA. */
@ApplicationScoped
public class JpaMeetingBook implements MeetingBook {

    @PersistenceContext(unitName = "engagement")
    private EntityManager em;

    /** For CDI. */
    public JpaMeetingBook() {}

    JpaMeetingBook(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Meeting meeting) {
        em.persist(meeting);
        em.flush();
    }

    @Override
    public Optional<Meeting> find(long id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    @Override
    public Optional<Meeting> lock(long id) {
        Optional<Meeting> meeting = Optional.ofNullable(em.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE));
        meeting.ifPresent(m -> em.refresh(m, LockModeType.PESSIMISTIC_WRITE));
        return meeting;
    }

    @Override
    public Optional<Meeting> bySlug(String slug) {
        return em.createQuery("select m from Meeting m where m.slug = :slug", Meeting.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Meeting> over(Instant now) {
        return em.createQuery("select m from Meeting m where m.state in :fixed and m.times.ends <= :now", Meeting.class)
                .setParameter("fixed", EnumSet.of(MeetingState.APPROVED, MeetingState.INVITING))
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public void step(Meeting meeting, @Nullable MeetingState from, Instant at, String actor) {
        em.createNativeQuery("insert into engagement_meeting_step (meeting_id, from_state, to_state, happened_at,"
                        + " actor, comment) values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, meeting.id())
                .setParameter(2, from == null ? null : from.name())
                .setParameter(3, meeting.state().name())
                .setParameter(4, Timestamp.from(at))
                .setParameter(5, actor)
                .setParameter(6, meeting.comment())
                .executeUpdate();
    }

    @Override
    public void keepPlan(Meeting meeting, Instant until) {
        em.createNativeQuery(
                        "insert into engagement_meeting_before (meeting_id, until, starts, ends, zone, place, online)"
                                + " select id, ?, starts, ends, zone, place, online from engagement_meeting where id = ?")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, meeting.id())
                .executeUpdate();
    }

    @Override
    public void add(ChangeRequest request) {
        em.persist(request);
        em.flush();
    }

    @Override
    public Optional<ChangeRequest> lockRequest(long id) {
        Optional<ChangeRequest> request =
                Optional.ofNullable(em.find(ChangeRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
        request.ifPresent(r -> em.refresh(r, LockModeType.PESSIMISTIC_WRITE));
        return request;
    }

    @Override
    public List<ChangeRequest> waitingRequests() {
        return em.createQuery(
                        "select r from ChangeRequest r where r.state = :waiting order by r.askedAt, r.id",
                        ChangeRequest.class)
                .setParameter("waiting", ChangeRequest.State.WAITING)
                .getResultList();
    }

    @Override
    public List<ChangeRequest> requestsAbout(long meeting) {
        return em.createQuery(
                        "select r from ChangeRequest r where r.meetingId = :meeting order by r.id desc",
                        ChangeRequest.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
