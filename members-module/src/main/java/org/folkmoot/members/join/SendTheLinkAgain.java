package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.members.admission.Tokens;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.Drafts;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.outbox.Outbox;

/** Sends the confirmation mail once more, to a corrected address if need be; older links stop working. */
@ApplicationScoped
public class SendTheLinkAgain {

    private static final int MOST = 10;

    private final Drafts drafts;
    private final Applications applications;
    private final People people;
    private final JoinMails mails;
    private final Outbox outbox;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendTheLinkAgain() {
        this.drafts = null;
        this.applications = null;
        this.people = null;
        this.mails = null;
        this.outbox = null;
        this.audit = null;
    }

    @Inject
    public SendTheLinkAgain(
            Drafts drafts, Applications applications, People people, JoinMails mails, Outbox outbox, Audit audit) {
        this.drafts = drafts;
        this.applications = applications;
        this.people = people;
        this.mails = mails;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Sends it for the application that this browser sent; says nothing about whether there is one. */
    @Transactional
    public void again(String token, MailAddress to) {
        drafts.lock(Tokens.hash(token), RealTime.now())
                .filter(draft -> draft.application() != null)
                .ifPresent(draft -> {
                    long id = draft.application() == null ? 0 : draft.application();
                    drafts.sent(draft.id(), Answers.none().with("mail", to.value()), id);
                    applications.lock(id).ifPresent(application -> renew(application, to));
                });
    }

    private void renew(Application application, MailAddress to) {
        if (application.state() != ApplicationState.AWAITING_CONFIRMATION || application.linkVersion() >= MOST) {
            return;
        }
        people.find(application.person()).ifPresent(person -> send(application, person, to));
    }

    private void send(Application application, Person person, MailAddress to) {
        Contact now = person.contact();
        person.reachBy(new Contact(to, now.phone(), now.channel()));
        application.renewLink();
        outbox.withdraw("application:" + application.id());
        mails.askToConfirm(person, application);
        audit.wrote("application.resend", "person:" + person.id(), "confirmation sent again");
    }
}
