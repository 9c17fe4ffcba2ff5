package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.CaseKind;
import org.folkmoot.members.model.CaseWay;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.members.model.PrivacyCases;
import org.folkmoot.members.model.Records;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;

/** Takes a request or complaint about somebody's own data, starts its clock, and says that it came. */
@ApplicationScoped
public class RaiseACase {

    private final PrivacyCases cases;
    private final CaseMails mails;
    private final People people;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RaiseACase() {
        this.cases = null;
        this.mails = null;
        this.people = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public RaiseACase(
            PrivacyCases cases,
            CaseMails mails,
            People people,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.cases = cases;
        this.mails = mails;
        this.people = people;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The signed-in person asks for something; returns its number. */
    @Transactional
    public long forMyself(CaseKind kind, String words) {
        PersonId me = actor.get().person().orElseThrow(() -> NotFound.of("account", "of a person"));
        return take(received(kind, CaseWay.ONLINE, person(me), words, TrustClock.today(clock)));
    }

    /** Somebody who is not signed in complains or asks. */
    @Transactional
    public long fromTheWebsite(CaseKind kind, String name, String contact, String words) {
        return take(PrivacyCase.received(kind, CaseWay.ONLINE, null, name, contact, words, TrustClock.today(clock)));
    }

    /** The office writes down what reached it by phone, letter, mail or in person. */
    @Transactional
    public long onBehalf(PrivacyCase received) {
        PersonId known = received.person();
        return take(
                known == null
                        ? received
                        : received(
                                received.kind(),
                                received.way(),
                                person(known),
                                received.words(),
                                received.receivedOn()));
    }

    private Person person(PersonId id) {
        return people.find(id).orElseThrow(() -> NotFound.of("person", id));
    }

    private static PrivacyCase received(
            CaseKind kind, CaseWay way, Person person, String words, java.time.LocalDate on) {
        Contact contact = person.contact();
        String reach = contact.mail() != null
                ? contact.mail().value()
                : person.address().lines();
        return PrivacyCase.received(kind, way, person.id(), person.name().full(), reach.replace('\n', ' '), words, on);
    }

    private long take(PrivacyCase received) {
        long id = cases.add(received);
        PrivacyCase stored = cases.find(id).orElseThrow();
        if (mails.received(stored)) {
            cases.acknowledge(stored, TrustClock.today(clock), null);
        }
        PersonId person = received.person();
        if (person != null) {
            String words = "Privacy request: " + received.kind().label();
            records.happened(
                    person, new HistoryLine(clock.instant(), actor.get().name(), words));
        }
        audit.wrote("privacy.ask", subject(person, id), received.kind().label() + ", number " + id);
        return id;
    }

    private static String subject(@org.jspecify.annotations.Nullable PersonId person, long id) {
        return person == null ? "privacy:" + id : "person:" + person;
    }
}
