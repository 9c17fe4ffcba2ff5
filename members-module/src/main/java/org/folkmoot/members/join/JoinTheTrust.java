package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.admission.TakeAnApplication;
import org.folkmoot.members.admission.TakeAnApplication.Taken;
import org.folkmoot.members.admission.Tokens;
import org.folkmoot.members.guardian.NameTheGuardian;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.Arrivals;
import org.folkmoot.members.model.Arrivals.OnRecord;
import org.folkmoot.members.model.Drafts;
import org.folkmoot.members.model.Drafts.Draft;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Texts;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.limits.RateLimits;
import org.jspecify.annotations.Nullable;

/** Sends an application to join: from this moment it counts. Sending it twice, even at once, changes nothing. */
@ApplicationScoped
public class JoinTheTrust {

    /** A hospital's Wi-Fi is one address: a hundred people joining there within ten minutes must pass. */
    private static final int MOST_FROM_ONE_ADDRESS = 300;

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Drafts drafts;
    private final JoinMode mode;
    private final RateLimits limits;
    private final Arrivals arrivals;
    private final People people;
    private final Applications applications;
    private final TakeAnApplication take;
    private final JoinMails mails;
    private final NameTheGuardian guardian;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinTheTrust() {
        this.drafts = null;
        this.mode = null;
        this.limits = null;
        this.arrivals = null;
        this.people = null;
        this.applications = null;
        this.take = null;
        this.mails = null;
        this.guardian = null;
        this.clock = null;
    }

    @Inject
    public JoinTheTrust(
            Drafts drafts,
            JoinMode mode,
            RateLimits limits,
            Arrivals arrivals,
            People people,
            Applications applications,
            TakeAnApplication take,
            JoinMails mails,
            NameTheGuardian guardian,
            Clock clock) {
        this.drafts = drafts;
        this.mode = mode;
        this.limits = limits;
        this.arrivals = arrivals;
        this.people = people;
        this.applications = applications;
        this.take = take;
        this.mails = mails;
        this.guardian = guardian;
        this.clock = clock;
    }

    /**
     * Sends the draft of this cookie. Says the same whether or not the person was on record.
     *
     * @param address where the request comes from
     */
    @Transactional
    public Sending join(@Nullable String token, String address) {
        Optional<Draft> draft = token == null ? Optional.empty() : drafts.lock(Tokens.hash(token), RealTime.now());
        if (draft.filter(each -> each.application() != null).isPresent()) {
            return Sending.SENT_BEFORE;
        }
        if (draft.filter(each -> JoinStep.complete(each.answers(), mode.asked()))
                .isEmpty()) {
            return Sending.NOT_COMPLETE;
        }
        if (!limits.takeInTransaction("join", address, MOST_FROM_ONE_ADDRESS, TEN_MINUTES)) {
            return Sending.TOO_MANY;
        }
        Answers answers = draft.get().answers();
        drafts.sent(draft.get().id(), kept(answers), applicationOf(JoinRequest.of(mode.open(answers))));
        return Sending.SENT;
    }

    /** What became of sending a draft. */
    public enum Sending {
        /** It counts from now on. */
        SENT,
        /** It was sent already; nothing has changed. */
        SENT_BEFORE,
        /** There is no draft, or a question has no answer yet. */
        NOT_COMPLETE,
        /** Too many came from this address in the last minutes; the draft is kept. */
        TOO_MANY
    }

    private static Answers kept(Answers answers) {
        return Answers.none().with("mail", answers.get("mail"));
    }

    private long applicationOf(JoinRequest request) {
        OnRecord alike = alike(request);
        Optional<Person> known = known(request, alike);
        if (known.isPresent()) {
            mails.sayKnown(known.get());
            return 0;
        }
        byte[] openKey = request.openKey();
        if (!applications.claim(openKey)) {
            return sentBefore(openKey);
        }
        Taken taken = take.take(request, clock.instant(), openKey, alike.excluded());
        mails.askToConfirm(taken.person(), taken.application());
        Guardian named = request.guardian();
        if (named != null) {
            guardian.named(taken.person(), named, false);
        }
        return taken.application().id();
    }

    private OnRecord alike(JoinRequest request) {
        MailAddress mail = request.contact().mail();
        return arrivals.alike(
                Texts.key(request.name().last()),
                Texts.key(request.name().first()),
                request.born(),
                mail == null ? null : mail.key());
    }

    private Optional<Person> known(JoinRequest request, OnRecord alike) {
        return alike.belonging().stream()
                .flatMap(id -> people.find(id).stream())
                .filter(each -> each.lastKey().equals(Texts.key(request.name().last())))
                .filter(each -> each.firstKey().equals(Texts.key(request.name().first())))
                .filter(each -> request.born() == null
                        || each.born() == null
                        || request.born().equals(each.born()))
                .findFirst();
    }

    private long sentBefore(byte[] openKey) {
        Optional<Application> before = applications.openBy(openKey);
        before.ifPresent(application ->
                people.find(application.person()).ifPresent(person -> mails.askToConfirm(person, application)));
        return before.map(Application::id).orElse(0L);
    }
}
