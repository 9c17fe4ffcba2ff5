package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.members.admission.AdmitAPerson;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.links.LinkSigner;

/** Confirms a mail address by the link that was sent there; a clear case is a member from then on. */
@ApplicationScoped
public class ConfirmTheMail {

    /** What a link is worth now. */
    public enum Link {
        /** Can be used. */
        GOOD,
        /** Was used, and the person belongs. */
        WELCOME,
        /** Was used or is past its life; the office has the application. */
        WITH_THE_OFFICE,
        /** A newer link was sent. */
        SUPERSEDED,
        /** Was never a link of ours, or what it was for is gone. */
        UNKNOWN
    }

    private final LinkSigner links;
    private final Applications applications;
    private final People people;
    private final Records records;
    private final AdmitAPerson admit;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConfirmTheMail() {
        this.links = null;
        this.applications = null;
        this.people = null;
        this.records = null;
        this.admit = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public ConfirmTheMail(
            LinkSigner links,
            Applications applications,
            People people,
            Records records,
            AdmitAPerson admit,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.links = links;
        this.applications = applications;
        this.people = people;
        this.records = records;
        this.admit = admit;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the link is worth, without using it. */
    public Link look(String token) {
        return links.verify(JoinMails.CONFIRM, token)
                .flatMap(signed ->
                        applications.find(signed.id()).map(application -> worth(application, signed.version())))
                .orElse(Link.UNKNOWN);
    }

    /** Uses the link; using it twice changes nothing. */
    @Transactional
    public Link confirm(String token) {
        return links.verify(JoinMails.CONFIRM, token)
                .flatMap(
                        signed -> applications.lock(signed.id()).map(application -> use(application, signed.version())))
                .orElse(Link.UNKNOWN);
    }

    /** True where the address of this link's application is confirmed and the office still has to decide. */
    public boolean waitsConfirmed(String token) {
        return links.verify(JoinMails.CONFIRM, token)
                .flatMap(signed -> applications.find(signed.id()))
                .filter(each -> each.state() == ApplicationState.QUEUED && each.confirmedAt() != null)
                .isPresent();
    }

    private Link worth(Application application, int version) {
        return switch (application.state()) {
            case ACCEPTED -> Link.WELCOME;
            case QUEUED, REFUSED -> Link.WITH_THE_OFFICE;
            case AWAITING_CONFIRMATION -> {
                boolean old = application.sentAt().plus(JoinMails.LIFE).isBefore(clock.instant());
                yield version != application.linkVersion() ? Link.SUPERSEDED : old ? Link.WITH_THE_OFFICE : Link.GOOD;
            }
        };
    }

    private Link use(Application application, int version) {
        Link link = worth(application, version);
        Optional<Person> person = people.find(application.person());
        if (link != Link.GOOD || person.isEmpty()) {
            return link;
        }
        return actor.as(Actor.byLink(application.person()), () -> confirmed(application, person.get()));
    }

    private Link confirmed(Application application, Person person) {
        Instant now = clock.instant();
        person.mailConfirmed(now);
        application.confirmed(now);
        records.happened(person.id(), new HistoryLine(now, actor.get().name(), "Confirmed the email address"));
        audit.wrote("application.confirm", "person:" + person.id(), "email address confirmed");
        if (!application.clear()) {
            application.queue();
            return Link.WITH_THE_OFFICE;
        }
        application.decide(ApplicationState.ACCEPTED, now, "constitution", null);
        applications.release(application.id());
        admit.admit(person, application.constituency(), application.classCode(), application.decisionId());
        return Link.WELCOME;
    }
}
