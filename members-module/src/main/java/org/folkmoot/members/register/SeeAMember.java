package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TimelineEntry;
import org.folkmoot.contracts.TimelineSource;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Traces;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.outbox.MessagesOfPerson;
import org.folkmoot.platform.outbox.MessagesOfPerson.SentMessage;
import org.folkmoot.platform.refusals.NotFound;

/** Everything on record about one person; reading it is in the audit. */
@ApplicationScoped
public class SeeAMember {

    private static final int MOST = 50;

    private final People people;
    private final Memberships memberships;
    private final Applications applications;
    private final Records records;
    private final Choices choices;
    private final Traces traces;
    private final MessagesOfPerson messages;
    private final Instance<TimelineSource> timelines;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeAMember() {
        this.people = null;
        this.memberships = null;
        this.applications = null;
        this.records = null;
        this.choices = null;
        this.traces = null;
        this.messages = null;
        this.timelines = null;
        this.audit = null;
    }

    @Inject
    public SeeAMember(
            People people,
            Memberships memberships,
            Applications applications,
            Records records,
            Choices choices,
            Traces traces,
            MessagesOfPerson messages,
            @Any Instance<TimelineSource> timelines,
            Audit audit) {
        this.people = people;
        this.memberships = memberships;
        this.applications = applications;
        this.records = records;
        this.choices = choices;
        this.traces = traces;
        this.messages = messages;
        this.timelines = timelines;
        this.audit = audit;
    }

    /** The person's file. */
    public MemberFile see(long number) {
        Person person = read(number, "whole record");
        PersonId id = person.id();
        List<PersonId> numbers = traces.numbersOf(id);
        return new MemberFile(
                person,
                memberships.of(id),
                applications.newestOf(id),
                records.decisionsOn(id),
                choices.of(id, Choices.Kind.INTEREST),
                choices.of(id, Choices.Kind.NETWORK),
                messages(numbers),
                timeline(numbers));
    }

    /** The person alone, to be corrected. */
    public Person read(long number, String what) {
        Person person = (number > 0 ? people.find(new PersonId(number)) : Optional.<Person>empty())
                .orElseThrow(() -> NotFound.of("person", number));
        audit.read(person.id(), what);
        return person;
    }

    private List<SentMessage> messages(List<PersonId> numbers) {
        return numbers.stream()
                .flatMap(each -> messages.newest(each, MOST).stream())
                .sorted(Comparator.comparing(SentMessage::queuedAt).reversed())
                .limit(MOST)
                .toList();
    }

    private List<TimelineEntry> timeline(List<PersonId> numbers) {
        return timelines.stream()
                .flatMap(each -> numbers.stream().flatMap(number -> each.timelineOf(number, MOST).stream()))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(MOST)
                .toList();
    }

    /** What there is on a person. */
    public record MemberFile(
            Person person,
            List<Membership> memberships,
            Optional<Application> application,
            List<Decision> decisions,
            List<String> interests,
            List<String> networks,
            List<SentMessage> messages,
            List<TimelineEntry> timeline) {}
}
