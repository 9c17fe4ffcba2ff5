package org.folkmoot.members.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.MailReturned.Why;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Returns;
import org.folkmoot.members.model.Returns.Kind;
import org.folkmoot.members.model.Returns.Returned;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;

/** Puts a mail that came back into the office's queue, where the person still has a mail address and belongs to the trust. */
@ApplicationScoped
public class NoteReturnedMail {

    private final People people;
    private final Returns returns;
    private final Records records;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteReturnedMail() {
        this.people = null;
        this.returns = null;
        this.records = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public NoteReturnedMail(
            People people,
            Returns returns,
            Records records,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.returns = returns;
        this.records = records;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Notes it, with a line in the person's history. */
    @Transactional
    public void note(PersonId id, Why why) {
        people.find(id).filter(person -> person.status().belongs()).ifPresent(person -> note(person, why));
    }

    private void note(Person person, Why why) {
        String words = words(why);
        MailAddress mail = person.contact().mail();
        records.happened(
                person.id(), new HistoryLine(clock.instant(), actor.get().name(), words));
        if (mail != null) {
            returns.note(List.of(new Returned(
                    person.id(),
                    Kind.MAIL,
                    mail.value(),
                    words,
                    clock.instant(),
                    actor.get().name())));
        }
        audit.wrote("returned.note", "person:" + person.id(), words);
        events.publish(new MemberChanged(person.id()));
    }

    private static String words(Why why) {
        return switch (why) {
            case UNREACHABLE -> "Email came back: nobody is reached at the address";
            case UNWANTED -> "The person reported an email of ours as unwanted";
        };
    }
}
