package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.RecipientBook;
import org.jdbi.v3.core.Jdbi;

/** Recipients by SQL. */
@ApplicationScoped
public class SqlRecipientBook implements RecipientBook {

    private static final String FOLLOWERS = """
            select * from engagement_recipient r
            where r.person_id > :after and r.active and not r.objects and exists (
                select 1 from engagement_subscription s
                where s.person_id = r.person_id and s.topic in (<topics>) and s.stopped_at is null
                    and s.frequency = 'AT_ONCE')
            order by r.person_id limit :most
            """;
    private static final String WITHDRAW = """
            update engagement_invitation i join engagement_meeting m on m.id = i.meeting_id
            set i.withdrawn_at = :now, i.link_version = i.link_version + 1, i.version = i.version + 1
            where i.person_id = :person and i.withdrawn_at is null and m.starts > :now
            """;
    private static final String CONVENER = """
            select distinct s.actor from engagement_meeting_step s join engagement_meeting m on m.id = s.meeting_id
            where m.created_by = :by and s.from_state is null
            """;
    private static final String FORGET_CONVENER = """
            update engagement_meeting_step s join engagement_meeting m on m.id = s.meeting_id
            set s.actor = 'A former convener' where m.created_by = :by and s.actor in (<names>)
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlRecipientBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlRecipientBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(Recipient recipient, LocalDate today) {
        keepAll(List.of(recipient), today);
    }

    @Override
    public void keepAll(List<Recipient> recipients, LocalDate today) {
        if (!recipients.isEmpty()) {
            jdbi.useHandle(handle -> KeptRecipients.keep(handle, recipients, today));
        }
    }

    @Override
    public Optional<KnownRecipient> find(PersonId person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_recipient where person_id = :person")
                        .bind("person", person.value())
                        .map((row, context) -> known(row))
                        .findOne());
    }

    @Override
    public Optional<PersonId> alone(String mail) {
        List<Long> people = jdbi.withHandle(handle -> handle.createQuery(
                        "select person_id from engagement_recipient where mail = :mail and active limit 2")
                .bind("mail", mail)
                .mapTo(Long.class)
                .list());
        return people.size() == 1 ? Optional.of(new PersonId(people.get(0))) : Optional.empty();
    }

    @Override
    public void leave(PersonId person) {
        update("update engagement_recipient set active = false where person_id = :person", person);
        update("delete from engagement_person_needs where person_id = :person", person);
    }

    @Override
    public void forget(PersonId person, Instant now) {
        withdrawInvitations(person, now);
        update(
                "update engagement_waiting_step s join engagement_invitation i on i.id = s.invitation_id"
                        + " set s.reason = null, s.actor = 'The person' where i.person_id = :person",
                person);
        update(
                "update engagement_invitation set person_id = null, needs = null, dietary = null, shows_name = false,"
                        + " withdrawn_at = coalesce(withdrawn_at, invited_at), link_version = link_version + 1,"
                        + " version = version + 1 where person_id = :person",
                person);
        update(
                "update engagement_attendance set person_id = null, walk_in_name = null, walk_in_mail = null where person_id = :person",
                person);
        update(
                "update engagement_payment set person_id = null, name = 'Name withheld', note = null"
                        + " where person_id = :person",
                person);
        update(
                "update engagement_question set person_id = null, name = 'Name withheld', mail = null,"
                        + " shows_name = false where person_id = :person",
                person);
        forgetConvener(person);
        update("delete from engagement_person_needs where person_id = :person", person);
        jdbi.useHandle(handle -> ForgottenPerson.forget(handle, person));
        update("delete from engagement_subscription where person_id = :person", person);
        update("delete from engagement_recipient where person_id = :person", person);
    }

    private void forgetConvener(PersonId person) {
        jdbi.useHandle(handle -> {
            List<String> names = handle.createQuery(CONVENER)
                    .bind("by", "person:" + person.value())
                    .mapTo(String.class)
                    .list();
            if (!names.isEmpty()) {
                handle.createUpdate(FORGET_CONVENER)
                        .bind("by", "person:" + person.value())
                        .bindList("names", names)
                        .execute();
            }
        });
    }

    @Override
    public int withdrawInvitations(PersonId person, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(WITHDRAW)
                .bind("person", person.value())
                .bind("now", now)
                .execute());
    }

    private int update(String sql, PersonId person) {
        return jdbi.withHandle(handle ->
                handle.createUpdate(sql).bind("person", person.value()).execute());
    }

    @Override
    public List<Long> kept(long after, long last, int most) {
        return jdbi.withHandle(handle -> KeptRecipients.ids(handle, after, last, most));
    }

    @Override
    public void drop(List<Long> people) {
        if (!people.isEmpty()) {
            jdbi.useHandle(handle -> KeptRecipients.drop(handle, people));
        }
    }

    @Override
    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from engagement_recipient")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<Subscription> subscription(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from engagement_subscription where id = :id")
                .bind("id", id)
                .map((row, context) -> subscribed(row))
                .findOne());
    }

    @Override
    public List<Subscription> subscriptions(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from engagement_subscription where person_id = :person order by topic")
                .bind("person", person.value())
                .map((row, context) -> subscribed(row))
                .list());
    }

    @Override
    public boolean hear(PersonId person, String topic, boolean wanted, Instant now) {
        String sql = wanted
                ? "update engagement_subscription set stopped_at = null"
                        + " where person_id = :person and topic = :topic and stopped_at is not null"
                : "update engagement_subscription set stopped_at = :now"
                        + " where person_id = :person and topic = :topic and stopped_at is null";
        return jdbi.withHandle(handle -> {
            var update = handle.createUpdate(sql).bind("person", person.value()).bind("topic", topic);
            return (wanted ? update : update.bind("now", now)).execute() == 1;
        });
    }

    @Override
    public long subscriptionTo(PersonId person, String topic, LocalDate today) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(KeptRecipients.SUBSCRIBE)
                    .bind("person", person.value())
                    .bind("topic", topic)
                    .bind("since", today)
                    .bindNull("consented", Types.DATE)
                    .execute();
            return handle.createQuery(
                            "select id from engagement_subscription where person_id = :person and topic = :topic")
                    .bind("person", person.value())
                    .bind("topic", topic)
                    .mapTo(Long.class)
                    .one();
        });
    }

    @Override
    public List<KnownRecipient> followers(List<String> topics, long after, int most) {
        if (topics.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(FOLLOWERS)
                .bindList("topics", topics)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> known(row))
                .list());
    }

    @Override
    public boolean welcomeOnce(PersonId person, LocalDate joined) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_recipient set welcomed_for = :joined"
                                + " where person_id = :person and (welcomed_for is null or welcomed_for <> :joined)")
                        .bind("person", person.value())
                        .bind("joined", joined)
                        .execute()
                == 1);
    }

    @Override
    public boolean tellOnce(String about, Instant now) {
        return jdbi.withHandle(handle ->
                handle.createUpdate("insert ignore into engagement_told (about, told_at) values (:about, :now)")
                                .bind("about", about)
                                .bind("now", now)
                                .execute()
                        == 1);
    }

    private static KnownRecipient known(ResultSet row) throws SQLException {
        return new KnownRecipient(
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                row.getString("mail"),
                row.getString("postal_address"),
                row.getString("constituency"),
                row.getString("channel"),
                new NeededFormat(row.getString("format"), row.getString("language"), 1).key(),
                row.getBoolean("objects"),
                row.getBoolean("active"),
                row.getString("phone"));
    }

    private static Subscription subscribed(ResultSet row) throws SQLException {
        return new Subscription(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("topic"),
                row.getTimestamp("stopped_at") != null);
    }
}
