package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.members.model.PrivacyCases;
import org.folkmoot.members.model.PrivacyClock;
import org.folkmoot.members.model.rules.AcknowledgementWasNotedByTheOffice;
import org.folkmoot.members.model.rules.CaseIsOpen;
import org.folkmoot.members.model.rules.MoreTimeIsGivenBackInTheFirstMonth;
import org.folkmoot.members.model.rules.OnlyARequestCanWaitLonger;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Acknowledges, extends or answers a privacy request, and takes each of these back; the person is told where it matters. */
@ApplicationScoped
public class DealWithACase {

    private final PrivacyCases cases;
    private final CaseMails mails;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DealWithACase() {
        this.cases = null;
        this.mails = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public DealWithACase(PrivacyCases cases, CaseMails mails, Audit audit, CurrentActor actor, Clock clock) {
        this.cases = cases;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The request, for whoever deals with it. */
    public PrivacyCase see(long id) {
        PrivacyCase found = find(id);
        if (found.person() != null) {
            audit.read(found.person(), "privacy request " + id);
        }
        return found;
    }

    private PrivacyCase find(long id) {
        return cases.find(id).orElseThrow(() -> NotFound.of("privacy request", id));
    }

    /** Notes that the office told the person by phone, letter or in person that it came. */
    @Transactional
    public void acknowledge(long id) {
        PrivacyCase found = waiting(id);
        if (found.acknowledgedOn() == null) {
            took(cases.acknowledge(found, today(), actor.get().name()), id);
            wrote(found, "privacy.acknowledge", "Acknowledged");
        }
    }

    /** Takes back that the office told the person: it waits to be acknowledged again. */
    @Transactional
    public void unacknowledge(long id) {
        PrivacyCase found = waiting(id);
        RuleBroken.check(new AcknowledgementWasNotedByTheOffice(found));
        took(cases.unacknowledge(found), id);
        wrote(found, "privacy.acknowledge-back", "Not acknowledged after all");
    }

    /** Takes two more months for a complex request and says why; false where the office has to tell the person. */
    @Transactional
    public boolean extend(long id, String because) {
        PrivacyCase found = waiting(id);
        RuleBroken.check(new OnlyARequestCanWaitLonger(found, today()));
        took(cases.extend(found, PrivacyClock.answerLaterBy(found.receivedOn()), because), id);
        wrote(found, "privacy.extend", "More time: " + because);
        return mails.extended(find(id), because);
    }

    /** Gives the two more months back while the first still runs; false where the office has to tell the person. */
    @Transactional
    public boolean giveBack(long id) {
        PrivacyCase found = waiting(id);
        RuleBroken.check(new MoreTimeIsGivenBackInTheFirstMonth(found, today()));
        took(cases.shorten(found, PrivacyClock.answerBy(found.receivedOn())), id);
        wrote(found, "privacy.extend-back", "No more time is needed");
        return mails.shortened(find(id));
    }

    /** Answers; false where the office has to tell the person. */
    @Transactional
    public boolean close(long id, String outcome) {
        PrivacyCase found = waiting(id);
        took(cases.close(found, today(), outcome, actor.get().name()), id);
        wrote(found, "privacy.answer", "Answered");
        return mails.closed(found, outcome);
    }

    /** Closes a request that needs no answer, such as one that was recorded by mistake; nobody is written to. */
    @Transactional
    public void setAside(long id, String because) {
        PrivacyCase found = waiting(id);
        took(
                cases.close(
                        found,
                        today(),
                        "Set aside without an answer: " + because,
                        actor.get().name()),
                id);
        wrote(found, "privacy.set-aside", "Set aside: " + because);
    }

    /** Takes an answer back, so that the request waits again. */
    @Transactional
    public void reopen(long id) {
        PrivacyCase found = find(id);
        if (!found.open()) {
            took(cases.reopen(found), id);
            wrote(found, "privacy.reopen", "Opened again");
        }
    }

    private PrivacyCase waiting(long id) {
        PrivacyCase found = find(id);
        RuleBroken.check(new CaseIsOpen(found));
        return found;
    }

    private static void took(boolean changed, long id) {
        if (!changed) {
            throw Conflict.on("Privacy request", id);
        }
    }

    private void wrote(PrivacyCase found, String action, String words) {
        String subject = found.person() == null ? "privacy:" + found.id() : "person:" + found.person();
        audit.wrote(action, subject, words + ", number " + found.id());
    }

    private LocalDate today() {
        return TrustClock.today(clock);
    }
}
