package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.EqualityKeys;
import org.folkmoot.members.admission.Tokens;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.Drafts;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.EqualityVault;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Keeps somebody's answers to the equality questions in their own store, under a key that leads nowhere. */
@ApplicationScoped
public class AnswerEqualityQuestions {

    private final Drafts drafts;
    private final Applications applications;
    private final AgeForEqualityQuestions age;
    private final EqualityVault vault;
    private final EqualityKeys keys;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerEqualityQuestions() {
        this.drafts = null;
        this.applications = null;
        this.age = null;
        this.vault = null;
        this.keys = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public AnswerEqualityQuestions(
            Drafts drafts,
            Applications applications,
            AgeForEqualityQuestions age,
            EqualityVault vault,
            EqualityKeys keys,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.applications = applications;
        this.age = age;
        this.vault = vault;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the answers of whoever sent an application from this browser. */
    @Transactional
    public void answer(String token, EqualityAnswers answers) {
        if (answers.empty()) {
            return;
        }
        drafts.find(Tokens.hash(token), RealTime.now())
                .flatMap(draft -> application(draft.application()))
                .filter(application -> age.allows(application.person()))
                .ifPresent(application -> keep(application.person(), answers));
        // Neither who answered nor what: only that somebody did.
        audit.wrote("equality.answer", "equality", "somebody answered");
    }

    /** False for somebody whose parent or guardian has not agreed: they are not asked. */
    public boolean mayAsk(@Nullable String token) {
        return token == null
                || drafts.find(Tokens.hash(token), RealTime.now())
                        .flatMap(draft -> application(draft.application()))
                        .filter(application -> !age.allows(application.person()))
                        .isEmpty();
    }

    private Optional<Application> application(@Nullable Long id) {
        return id == null || id == 0 ? Optional.empty() : applications.find(id);
    }

    private void keep(PersonId person, EqualityAnswers answers) {
        vault.put(keys.of(person), answers, YearMonth.from(TrustClock.today(clock)));
    }
}
