package org.folkmoot.strategy.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.TableGuests;
import org.folkmoot.contracts.members.PeopleCalled;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Writers;
import org.folkmoot.strategy.store.Writers.Writer;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.ToldViews;
import org.jspecify.annotations.Nullable;

/**
 * Joins somebody who wrote to the person who took part with their name as well, so that they count once and hear once. It is
 * an editor who says that they are the same: two people may have one name, and a couple one address.
 */
@ApplicationScoped
public class JoinWriters {

    private final Writers writers;
    private final PublishedPages pages;
    private final ToldViews told;
    private final TableGuests guests;
    private final PeopleCalled people;
    private final Recipients recipients;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinWriters() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public JoinWriters(
            Writers writers,
            PublishedPages pages,
            ToldViews told,
            TableGuests guests,
            PeopleCalled people,
            Recipients recipients,
            Audit audit) {
        this.writers = writers;
        this.pages = pages;
        this.told = told;
        this.guests = guests;
        this.people = people;
        this.recipients = recipients;
        this.audit = audit;
    }

    /** Each of these who wrote, with the people who may be they; only those who took part themselves. */
    public List<Maybe> maybe(long consultation, List<Writer> wrote) {
        List<Maybe> found = new ArrayList<>();
        Set<PersonId> came = came(consultation);
        for (Writer writer : wrote) {
            PersonId joined = writer.person();
            List<PersonId> alike = joined == null ? alike(consultation, writer, came) : List.of();
            found.add(new Maybe(
                    writer,
                    joined == null ? null : name(joined),
                    alike.stream().flatMap(each -> match(writer, each).stream()).toList()));
        }
        return found;
    }

    /**
     * Says that somebody who wrote is a person who took part with their name, too.
     *
     * @throws NotFound where they do not wait, or no such person took part
     */
    @Transactional
    public void join(long consultation, long writer, PersonId person) {
        boolean one = waiting(consultation, writer)
                .map(found -> alike(consultation, found, came(consultation)))
                .filter(alike -> alike.contains(person))
                .isPresent();
        if (!one || !writers.join(consultation, writer, person)) {
            throw NotFound.of("writer", writer);
        }
        audit.wrote(
                "writer.join", "page:" + consultation, "Somebody who wrote took part with their name, too: " + person);
    }

    /**
     * Takes that back.
     *
     * @throws NotFound where they do not wait
     */
    @Transactional
    public void part(long consultation, long writer) {
        if (!writers.join(consultation, writer, null)) {
            throw NotFound.of("writer", writer);
        }
        audit.wrote("writer.part", "page:" + consultation, "Somebody who wrote counts as a person of their own");
    }

    private Optional<Writer> waiting(long consultation, long writer) {
        return writers.waiting(consultation, writer - 1, 1).stream()
                .filter(found -> found.id() == writer)
                .findFirst();
    }

    private Set<PersonId> came(long consultation) {
        Set<PersonId> came = new HashSet<>();
        String slug = pages.find(consultation).map(PageLine::slug).orElse("");
        guests.of(slug).stream()
                .map(TableGuests.Guest::person)
                .filter(Objects::nonNull)
                .forEach(came::add);
        return came;
    }

    private List<PersonId> alike(long consultation, Writer writer, Set<PersonId> came) {
        List<PersonId> called = people.called(writer.name(), writer.mail());
        Set<PersonId> tookPart = new HashSet<>();
        told.among(consultation, called).forEach(each -> tookPart.add(each.person()));
        return called.stream()
                .filter(each -> tookPart.contains(each) || came.contains(each))
                .toList();
    }

    private Optional<Match> match(Writer writer, PersonId person) {
        return recipients.recipient(person).map(found -> {
            String mail = writer.mail();
            return new Match(person, found.fullName(), mail != null && mail.equalsIgnoreCase(found.mail()));
        });
    }

    private String name(PersonId person) {
        return recipients.recipient(person).map(Recipient::fullName).orElse("a person who is no longer on record");
    }

    /**
     * Somebody who wrote.
     *
     * @param joined the name of the person who they are; null where nobody has said so
     */
    public record Maybe(Writer writer, @Nullable String joined, List<Match> matches) {}

    /** Somebody who took part with their name and may be they. */
    public record Match(PersonId person, String name, boolean sameMail) {}
}
