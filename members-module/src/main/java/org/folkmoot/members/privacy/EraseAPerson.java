package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberErased;
import org.folkmoot.members.admission.EqualityKeys;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.model.EqualityVault;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Traces;
import org.folkmoot.members.model.rules.RecordHasNotBeenErased;
import org.folkmoot.members.model.rules.RecordStandsByItself;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.audit.ForgetInTheAudit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.past.PastPublicPages;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Erases a person for good; a tombstone of number, constituency and dates stays, and every module is told. */
@ApplicationScoped
public class EraseAPerson {

    private final People people;
    private final Memberships memberships;
    private final Records records;
    private final Traces traces;
    private final EqualityVault vault;
    private final EqualityKeys keys;
    private final FileStore files;
    private final FilesThatName filesThatName;
    private final TakeAwayAccess access;
    private final Outbox outbox;
    private final EventPublisher events;
    private final Audit audit;
    private final ForgetInTheAudit oldAudit;
    private final PastPublicPages oldPages;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EraseAPerson() {
        this.people = null;
        this.memberships = null;
        this.records = null;
        this.traces = null;
        this.vault = null;
        this.keys = null;
        this.files = null;
        this.filesThatName = null;
        this.access = null;
        this.outbox = null;
        this.events = null;
        this.audit = null;
        this.oldAudit = null;
        this.oldPages = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public EraseAPerson(
            People people,
            Memberships memberships,
            Records records,
            Traces traces,
            EqualityVault vault,
            EqualityKeys keys,
            FileStore files,
            FilesThatName filesThatName,
            TakeAwayAccess access,
            Outbox outbox,
            EventPublisher events,
            Audit audit,
            ForgetInTheAudit oldAudit,
            PastPublicPages oldPages,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.records = records;
        this.traces = traces;
        this.vault = vault;
        this.keys = keys;
        this.files = files;
        this.filesThatName = filesThatName;
        this.access = access;
        this.outbox = outbox;
        this.events = events;
        this.audit = audit;
        this.oldAudit = oldAudit;
        this.oldPages = oldPages;
        this.actor = actor;
        this.clock = clock;
    }

    /** Erases the person for a reason, which stays in the audit. */
    @Transactional
    public void erase(PersonId id, String reason) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        RuleBroken.check(new RecordHasNotBeenErased(person.status()));
        RuleBroken.check(new RecordStandsByItself(person.mergedInto()));
        LocalDate today = TrustClock.today(clock);
        memberships.activeOf(id).ifPresent(each -> each.end(today, "Erased"));
        oldPages.forget(person.name().full());
        filesThatName.forget(person);
        person.erase(today);
        people.flush();
        List<PersonId> numbers = traces.numbersOf(id);
        numbers.forEach(this::forget);
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), "Erased"));
        audit.wrote("member.erase", "person:" + id, reason);
        numbers.forEach(each -> events.publish(new MemberErased(each)));
    }

    private void forget(PersonId id) {
        removeTraces(id);
        access.forGood(id);
        outbox.forget(id);
        oldAudit.forget(id);
    }

    private void removeTraces(PersonId id) {
        traces.filesNaming(id).forEach(files::remove);
        traces.remove(id);
        vault.remove(keys.of(id));
    }
}
