package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.platform.access.IdentitySource;
import org.folkmoot.platform.access.Subject;

/** Says which members, governors and leads sign in with a mail address. */
@ApplicationScoped
public class MemberIdentities implements IdentitySource {

    private final People people;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberIdentities() {
        this.people = null;
    }

    @Inject
    public MemberIdentities(People people) {
        this.people = people;
    }

    @Override
    public List<Identity> byMail(String address) {
        return MailAddress.parse(address)
                .map(mail -> people.belongingByMail(mail.key()).stream()
                        .flatMap(person -> identity(person).stream())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Identity> byId(Subject subject) {
        return subject.kind() == Subject.Kind.PERSON
                ? people.find(new PersonId(subject.id()))
                        .filter(person -> person.status().belongs())
                        .flatMap(MemberIdentities::identity)
                : Optional.empty();
    }

    private static Optional<Identity> identity(Person person) {
        return Optional.ofNullable(person.contact().mail())
                .map(mail -> new Identity(
                        Subject.person(person.id().value()), person.name().full(), mail.value()));
    }
}
