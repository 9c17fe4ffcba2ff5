package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.AdmitAPerson;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.admission.TakeAnApplication;
import org.folkmoot.members.admission.TakeAnApplication.Taken;
import org.folkmoot.members.guardian.NameTheGuardian;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.privacy.KeepConsents;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Puts a paper form on record: a clear case is a member at once, any other goes to the queue. */
@ApplicationScoped
public class AddAPaperForm {

    private final TakeAnApplication take;
    private final Applications applications;
    private final AdmitAPerson admit;
    private final People people;
    private final NameTheGuardian name;
    private final KeepConsents consents;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AddAPaperForm() {
        this.take = null;
        this.applications = null;
        this.admit = null;
        this.people = null;
        this.name = null;
        this.consents = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public AddAPaperForm(
            TakeAnApplication take,
            Applications applications,
            AdmitAPerson admit,
            People people,
            NameTheGuardian name,
            KeepConsents consents,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.take = take;
        this.applications = applications;
        this.admit = admit;
        this.people = people;
        this.name = name;
        this.consents = consents;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Adds a form that no parent or guardian has signed. */
    @Transactional
    public PersonId add(JoinRequest form, @Nullable Long scan) {
        return add(form, scan, false);
    }

    /**
     * Adds the form.
     *
     * @param agreed whether a parent or guardian has agreed on it
     */
    @Transactional
    public PersonId add(JoinRequest form, @Nullable Long scan, boolean agreed) {
        Instant now = clock.instant();
        Taken put = take.take(form, now);
        long taken = put.application().id();
        guardian(put.person(), form.guardian(), agreed);
        Application application = applications.lock(taken).orElseThrow(() -> NotFound.of("application", taken));
        if (scan != null) {
            application.scanned(scan);
        }
        Person person =
                people.find(application.person()).orElseThrow(() -> NotFound.of("person", application.person()));
        if (application.clear()) {
            application.decide(ApplicationState.ACCEPTED, now, actor.get().name(), "Paper form");
            audit.wrote("member.add", "person:" + person.id(), "paper form");
            return admit.admit(person, application.constituency(), application.classCode(), application.decisionId());
        } else if (application.state() != ApplicationState.QUEUED) {
            application.queue();
        }
        audit.wrote("member.add", "person:" + person.id(), "paper form");
        return person.id();
    }

    /** True where somebody who was added waits for a decision among the applications. */
    public boolean waits(PersonId id) {
        return people.find(id)
                .filter(each -> each.status() == PersonStatus.APPLICANT)
                .isPresent();
    }

    private void guardian(Person person, @Nullable Guardian guardian, boolean agreed) {
        if (guardian != null) {
            name.named(person, guardian, agreed);
        }
        if (guardian != null && agreed) {
            consents.record(person.id(), Subject.GUARDIAN, true, guardian.name() + ", on the form or in person");
        }
    }

    /** People on record who may be the same. */
    public List<Person> perhapsTheSame(JoinRequest form) {
        MailAddress mail = form.contact().mail();
        List<Person> found = people.perhapsTheSame(
                Texts.key(form.name().last()),
                Texts.key(form.name().first()),
                form.born(),
                mail == null ? null : mail.key());
        if (!found.isEmpty()) {
            audit.readMany("possible duplicates of a paper form", "same name or email address", found.size());
        }
        return found;
    }
}
