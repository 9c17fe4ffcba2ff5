package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.platform.database.PlainSql;
import org.folkmoot.platform.refusals.Conflict;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** People in the database. */
@ApplicationScoped
public class JpaPeople implements People {

    private static final int MANY = 20;

    @PersistenceContext(unitName = "members")
    private EntityManager entities;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JpaPeople() {
        this.jdbi = null;
    }

    @Inject
    @SuppressWarnings("NullAway") // the container injects the entity manager
    public JpaPeople(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    JpaPeople(EntityManager entities, Jdbi jdbi) {
        this.entities = entities;
        this.jdbi = jdbi;
    }

    @Override
    public Person add(Person person) {
        entities.persist(person);
        entities.flush();
        return person;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()));
    }

    @Override
    public void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Conflict.on("person", String.valueOf(e.getEntity() instanceof Person changed ? changed.id() : "?"));
        }
    }

    @Override
    public List<Person> belongingByMail(String mailKey) {
        // Nearly always nobody: the ids alone cost a third of a query for entities.
        List<Long> ids = jdbi.withHandle(handle -> PlainSql.all(
                handle,
                "select id from members_person where mail_key = ? and status in ('MEMBER', 'SUPPORTER')"
                        + " order by id limit " + MANY,
                row -> row.getLong(1),
                mailKey));
        return ids.stream().map(id -> entities.find(Person.class, id)).toList();
    }

    @Override
    public List<Person> perhapsTheSame(
            String lastKey, String firstKey, @Nullable LocalDate born, @Nullable String mailKey) {
        Map<Long, Person> found = new LinkedHashMap<>();
        sameName(lastKey, firstKey).stream()
                .filter(each -> born == null || each.born() == null || born.equals(each.born()))
                .forEach(each -> found.put(each.id().value(), each));
        if (mailKey != null) {
            sameMail(mailKey).forEach(each -> found.put(each.id().value(), each));
        }
        return List.copyOf(found.values());
    }

    private List<Person> sameName(String lastKey, String firstKey) {
        return entities.createQuery(
                        "select p from Person p where p.lastKey = :last and p.firstKey = :first order by p.id",
                        Person.class)
                .setParameter("last", lastKey)
                .setParameter("first", firstKey)
                .setMaxResults(MANY)
                .getResultList();
    }

    private List<Person> sameMail(String mailKey) {
        return entities.createQuery("select p from Person p where p.mailKey = :mail order by p.id", Person.class)
                .setParameter("mail", mailKey)
                .setMaxResults(MANY)
                .getResultList();
    }

    @Override
    public List<Person> after(long id, int most) {
        return entities.createQuery(
                        "select p from Person p where p.id > :id and p.status <> :erased order by p.id", Person.class)
                .setParameter("id", id)
                .setParameter("erased", PersonStatus.ERASED)
                .setMaxResults(most)
                .getResultList();
    }
}
