package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.admission.TakeAnApplication;
import org.folkmoot.members.admission.Tokens;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.Drafts;
import org.folkmoot.members.model.Drafts.Draft;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Texts;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.refusals.NotFound;

/** Sends an application to join: from this moment it counts. Sending it twice, even at once, changes nothing. */
@ApplicationScoped
public class JoinTheTrust {

    private final Drafts drafts;
    private final People people;
    private final Applications applications;
    private final TakeAnApplication take;
    private final JoinMails mails;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinTheTrust() {
        this.drafts = null;
        this.people = null;
        this.applications = null;
        this.take = null;
        this.mails = null;
        this.clock = null;
    }

    @Inject
    public JoinTheTrust(
            Drafts drafts,
            People people,
            Applications applications,
            TakeAnApplication take,
            JoinMails mails,
            Clock clock) {
        this.drafts = drafts;
        this.people = people;
        this.applications = applications;
        this.take = take;
        this.mails = mails;
        this.clock = clock;
    }

    /** Sends the draft of this cookie. Says the same whether or not the person was on record. */
    @Transactional
    public void join(String token) {
        Draft draft = drafts.lock(Tokens.hash(token), RealTime.now())
                .orElseThrow(() -> NotFound.of("draft", "of this browser"));
        if (draft.application() == null) {
            JoinRequest request = JoinRequest.of(draft.answers());
            drafts.sent(draft.id(), kept(draft.answers()), applicationOf(request));
        }
    }

    private static Answers kept(Answers answers) {
        return Answers.none().with("mail", answers.get("mail"));
    }

    private long applicationOf(JoinRequest request) {
        Optional<Person> known = onRecord(request);
        if (known.isPresent()) {
            mails.sayKnown(known.get());
            return 0;
        }
        if (!applications.claim(request.openKey())) {
            return sentBefore(request);
        }
        Application application = take.take(request, clock.instant());
        applications.hold(request.openKey(), application.id());
        people.find(application.person()).ifPresent(person -> mails.askToConfirm(person, application));
        return application.id();
    }

    private Optional<Person> onRecord(JoinRequest request) {
        MailAddress mail = request.contact().mail();
        if (mail == null) {
            return Optional.empty();
        }
        return people.belongingByMail(mail.key()).stream()
                .filter(each -> each.lastKey().equals(Texts.key(request.name().last())))
                .filter(each -> each.firstKey().equals(Texts.key(request.name().first())))
                .filter(each -> request.born() == null
                        || each.born() == null
                        || request.born().equals(each.born()))
                .findFirst();
    }

    private long sentBefore(JoinRequest request) {
        Optional<Application> before = applications.openBy(request.openKey());
        before.ifPresent(application ->
                people.find(application.person()).ifPresent(person -> mails.askToConfirm(person, application)));
        return before.map(Application::id).orElse(0L);
    }
}
