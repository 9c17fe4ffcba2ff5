package org.folkmoot.members.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Returns;
import org.folkmoot.members.model.Returns.Changed;
import org.folkmoot.members.model.Returns.Dealt;
import org.folkmoot.members.model.Returns.Kind;
import org.folkmoot.members.model.Returns.Returned;
import org.folkmoot.members.model.Returns.Row;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.outbox.Unreachable;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** The queue of letters and mails that came back: what is noted there, and what the office does about it. */
@ApplicationScoped
public class DealWithReturns {

    /** Rows of a page. */
    public static final int SIZE = 25;

    private static final Duration SHOWN = Duration.ofDays(30);

    private final Returns returns;
    private final People people;
    private final Records records;
    private final ChangeStanding standing;
    private final EventPublisher events;
    private final Unreachable addresses;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DealWithReturns() {
        this.returns = null;
        this.people = null;
        this.records = null;
        this.standing = null;
        this.events = null;
        this.addresses = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public DealWithReturns(
            Returns returns,
            People people,
            Records records,
            ChangeStanding standing,
            EventPublisher events,
            Unreachable addresses,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.returns = returns;
        this.people = people;
        this.records = records;
        this.standing = standing;
        this.events = events;
        this.addresses = addresses;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What can be done. */
    public enum Outcome {
        /** The address was wrong and has been corrected. */
        CORRECTED("I have corrected the address"),
        /** The address is right. */
        AGAIN("The address is right, write there again"),
        /** Never write there again. */
        STOP("Nobody is reached there: stop writing to it");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** How the form says it. */
        public String words() {
            return words;
        }
    }

    /** A page of the queue, counted from 0. */
    public List<Row> page(int page) {
        List<Row> rows = returns.waiting(page * SIZE, SIZE);
        audit.readMany("returned letters and emails", "page " + (page + 1), rows.size());
        return rows;
    }

    /** How much waits. */
    public long waiting() {
        return returns.countWaiting();
    }

    /** One that came back. */
    public Row see(long id) {
        Row row = find(id);
        audit.read(row.person(), "returned " + row.kind().words());
        return row;
    }

    private Row find(long id) {
        return returns.find(id).orElseThrow(() -> NotFound.of("returned letter", id));
    }

    /** Notes that a letter came back from somebody's present address. */
    @Transactional
    public void note(long number, String words) {
        Person person = people.find(new PersonId(number)).orElseThrow(() -> NotFound.of("person", number));
        returns.note(List.of(new Returned(
                person.id(),
                Kind.POST,
                person.address().lines().replace("\n", ", "),
                words,
                clock.instant(),
                actor.get().name())));
        audit.wrote("returned.note", "person:" + number, words);
    }

    /** Deals with it. Where nobody is reached, a mail address is removed, and who cannot be written to has gone away. */
    @Transactional
    public void deal(long id, Outcome outcome) {
        Row row = find(id);
        if (!row.open()) {
            return;
        }
        boolean again = outcome == Outcome.AGAIN && row.kind() == Kind.MAIL;
        if (again) {
            addresses.again(row.address());
        }
        deal(row, outcome);
        // Two people may share the address: what waits about the others is dealt with as well.
        Optional<Row> next = again ? returns.waitingMail(null, row.address()) : Optional.empty();
        while (next.isPresent()) {
            deal(next.get(), outcome);
            next = returns.waitingMail(null, row.address());
        }
    }

    private void deal(Row row, Outcome outcome) {
        Person person = people.find(row.person()).orElseThrow(() -> NotFound.of("person", row.person()));
        ContactChannel before = person.contact().channel();
        Changed changed = outcome == Outcome.STOP ? stop(row, person) : null;
        returns.deal(
                row,
                new Dealt(
                        outcome.words(),
                        clock.instant(),
                        actor.get().name(),
                        changed,
                        changed != null && changed.mail() ? before : null));
        if (row.kind() == Kind.MAIL) {
            // Who sends mail has left this address out until now.
            events.publish(new MemberChanged(person.id()));
        }
        audit.wrote("returned.deal", "person:" + row.person(), outcome.words());
    }

    /** Mail may go to this address of somebody again, as the office said elsewhere: what waits about it is dealt with. */
    @Transactional
    public void writtenAgain(PersonId person, String address) {
        returns.waitingMail(person, address).ifPresent(row -> deal(row.id(), Outcome.AGAIN));
    }

    private @Nullable Changed stop(Row row, Person person) {
        MailAddress mail = person.contact().mail();
        boolean removes =
                row.kind() == Kind.MAIL && mail != null && mail.value().equals(row.address());
        if (removes) {
            person.reachBy(new Contact(null, person.contact().phone(), ContactChannel.POST));
            records.happened(
                    person.id(),
                    new HistoryLine(
                            clock.instant(), actor.get().name(), "Email address removed: nobody is reached there"));
        }
        boolean unreachable = row.kind() == Kind.POST || !person.address().complete();
        boolean gone = unreachable && person.status().belongs();
        if (gone) {
            standing.record(person.id(), PersonStatus.GONE_AWAY, row.kind().words() + " came back: " + row.words());
        }
        return Changed.of(removes, gone);
    }

    /** Lets it wait again, and takes back what dealing with it changed on a record that is still so. */
    @Transactional
    public void reopen(long id) {
        Row row = find(id);
        Dealt dealt = row.dealt();
        if (dealt == null || !returns.reopen(row)) {
            return;
        }
        Person person = people.find(row.person()).orElseThrow(() -> NotFound.of("person", row.person()));
        if (dealt.changed() != null) {
            putBack(row, person, dealt.changed(), dealt.channel());
        }
        if (row.kind() == Kind.MAIL) {
            events.publish(new MemberChanged(person.id()));
        }
        audit.wrote("returned.reopen", "person:" + row.person(), "waits again: " + dealt.outcome());
    }

    private void putBack(Row row, Person person, Changed changed, @Nullable ContactChannel before) {
        Contact now = person.contact();
        if (changed.mail() && now.mail() == null && !row.address().isEmpty()) {
            MailAddress mail = MailAddress.parse(row.address()).orElse(null);
            ContactChannel channel =
                    mail != null && before != null && now.channel() == ContactChannel.POST ? before : now.channel();
            person.reachBy(new Contact(mail, now.phone(), channel));
            records.happened(
                    person.id(), new HistoryLine(clock.instant(), actor.get().name(), "Email address put back"));
        }
        if (changed.gone() && person.status() == PersonStatus.GONE_AWAY) {
            standing.takeBack(person.id(), "what came back waits to be looked at again");
        }
    }

    /** What was dealt with in the last 30 days, the newest first. */
    public List<Row> dealt() {
        List<Row> rows = returns.dealtSince(clock.instant().minus(SHOWN), SIZE);
        audit.readMany("returned letters and emails", "dealt with in the last 30 days", rows.size());
        return rows;
    }
}
