package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.Home;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Returns;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Says who can be written to, as the record stands now. */
@ApplicationScoped
public class MemberRecipients implements Recipients {

    private final People people;
    private final Choices choices;
    private final Returns returns;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberRecipients() {
        this.people = null;
        this.choices = null;
        this.returns = null;
    }

    @Inject
    public MemberRecipients(People people, Choices choices, Returns returns) {
        this.people = people;
        this.choices = choices;
        this.returns = returns;
    }

    @Override
    public Optional<Recipient> recipient(PersonId person) {
        return people.find(person)
                .filter(each -> each.status() != PersonStatus.ERASED)
                .map(each -> of(
                        each,
                        chosen(person, Choices.Kind.INTEREST),
                        chosen(person, Choices.Kind.NETWORK),
                        returns.mailCameBack(List.of(person)).contains(person)));
    }

    private List<String> chosen(PersonId person, Choices.Kind kind) {
        return choices.of(person, kind);
    }

    @Override
    public List<Recipient> recipientsAfter(long after, int most) {
        List<Person> found = people.after(after, most);
        List<PersonId> ids = found.stream().map(Person::id).toList();
        Map<PersonId, List<String>> interests = choices.ofAll(ids, Choices.Kind.INTEREST);
        Map<PersonId, List<String>> networks = choices.ofAll(ids, Choices.Kind.NETWORK);
        Set<PersonId> returned = returns.mailCameBack(ids);
        return found.stream()
                .map(each -> of(
                        each,
                        interests.getOrDefault(each.id(), List.of()),
                        networks.getOrDefault(each.id(), List.of()),
                        returned.contains(each.id())))
                .toList();
    }

    private static Recipient of(Person person, List<String> interests, List<String> networks, boolean mailCameBack) {
        Contact contact = person.contact();
        return new Recipient(
                person.id(),
                person.name().inLetters(),
                person.name().full(),
                mail(contact.mail()),
                contact.phone(),
                postal(person),
                person.status().belongs() ? person.constituency() : null,
                person.status().belongs() ? person.classCode() : null,
                contact.channel().name(),
                person.needs().format().code(),
                person.needs().language(),
                home(person),
                mailCameBack,
                interests,
                networks,
                joined(person),
                person.objectsToEngagement(),
                person.status().belongs());
    }

    private static @Nullable String mail(@Nullable MailAddress mail) {
        return mail == null ? null : mail.value();
    }

    private static @Nullable String postal(Person person) {
        return person.address().complete() ? person.address().lines() : null;
    }

    private static Home home(Person person) {
        Postcode postcode = person.address().postcode();
        Place place = person.place();
        return new Home(
                postcode == null ? null : postcode.written().split(" ", -1)[0],
                place == null || place.authority().isEmpty() ? null : place.authority(),
                place == null || place.ward().isEmpty() ? null : place.ward());
    }

    private static LocalDate joined(Person person) {
        return Objects.requireNonNullElseGet(
                person.joinedOn(), () -> LocalDate.ofInstant(person.createdAt(), TrustClock.LONDON));
    }
}
