package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Consents;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.PostcodeDirectory;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.RecordHasNotBeenErased;
import org.folkmoot.members.model.rules.RecordStandsByItself;
import org.folkmoot.members.model.rules.SomeoneCanBeReached;
import org.folkmoot.members.transfers.FindTransfers;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.audit.Audit.Change;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Corrects what is on record about a person, with a reason; refuses where someone else was first. */
@ApplicationScoped
public class CorrectARecord {

    private final People people;
    private final Records records;
    private final Consents consents;
    private final PostcodeDirectory postcodes;
    private final FindTransfers transfers;
    private final JudgeACorrection judge;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CorrectARecord() {
        this.people = null;
        this.records = null;
        this.consents = null;
        this.postcodes = null;
        this.transfers = null;
        this.judge = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public CorrectARecord(
            People people,
            Records records,
            Consents consents,
            PostcodeDirectory postcodes,
            FindTransfers transfers,
            JudgeACorrection judge,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.records = records;
        this.consents = consents;
        this.postcodes = postcodes;
        this.transfers = transfers;
        this.judge = judge;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Writes the details of a person whose record still has the version that was read. */
    @Transactional
    public void correct(PersonId id, int version, PersonDetails details, String reason) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        RuleBroken.check(new RecordHasNotBeenErased(person.status()));
        RuleBroken.check(new RecordStandsByItself(person.mergedInto()));
        if (person.version() != version) {
            throw Conflict.on("person", id);
        }
        RuleBroken.check(new SomeoneCanBeReached(details.contact(), details.address()));
        Map<String, Change> changes = changes(PersonDetails.of(person), details);
        if (changes.isEmpty()) {
            return;
        }
        boolean moved =
                !Objects.equals(details.address().postcode(), person.address().postcode());
        boolean judged = moved || !Objects.equals(details.born(), person.born());
        noteObjections(person, details, reason);
        write(person, details);
        people.flush();
        if (moved) {
            transfers.afterAnAddress(person);
        }
        if (judged) {
            judge.judge(person);
        }
        String words = "Corrected " + String.join(", ", changes.keySet()) + ": " + reason;
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("member.correct", "person:" + id, words, withoutContacts(changes));
        events.publish(new MemberChanged(id));
    }

    private void noteObjections(Person person, PersonDetails details, String reason) {
        if (person.objectsToRegister() != details.objectsToRegister()) {
            note(person.id(), Subject.REGISTER, details.objectsToRegister(), reason);
        }
        if (person.objectsToEngagement() != details.objectsToEngagement()) {
            note(person.id(), Subject.ENGAGEMENT, details.objectsToEngagement(), reason);
        }
    }

    private void note(PersonId id, Subject subject, boolean given, String reason) {
        String words = reason.length() > 300 ? reason.substring(0, 300) : reason;
        consents.note(
                new ConsentLine(id, subject, given, clock.instant(), actor.get().name(), words));
    }

    private void write(Person person, PersonDetails details) {
        person.rename(details.name());
        person.bornOn(details.born());
        if (!details.address().equals(person.address())) {
            person.moveTo(details.address(), placeOf(details.address().postcode()));
        }
        person.reachBy(details.contact());
        person.need(details.needs());
        person.object(details.objectsToRegister(), details.objectsToEngagement());
    }

    private @Nullable Place placeOf(@Nullable Postcode postcode) {
        return postcode == null
                ? null
                : postcodes.find(postcode).map(PostcodeDirectory.Found::place).orElse(null);
    }

    private static Map<String, Change> changes(PersonDetails before, PersonDetails after) {
        Map<String, String> old = before.words();
        Map<String, Change> changes = new LinkedHashMap<>();
        after.words().forEach((field, value) -> {
            String was = old.getOrDefault(field, "");
            if (!Objects.equals(was, value)) {
                changes.put(field, new Change(was, value));
            }
        });
        return changes;
    }

    /** The audit names which contacts changed, not what they are. */
    private static Map<String, Change> withoutContacts(Map<String, Change> changes) {
        return changes.entrySet().stream()
                .filter(each -> !PersonDetails.CONTACTS.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
