package org.folkmoot.members.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.admission.EqualityKeys;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.EqualityVault;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;

/** The signed-in person's own equality answers; nobody else's can be reached from here, and nobody else reaches these. */
@ApplicationScoped
public class MyEqualityAnswers {

    /** The audit says that somebody did it, not who: a name beside a month could lead to the answers. */
    private static final Actor SOMEBODY = new Actor("somebody", null, List.of());

    private final EqualityVault vault;
    private final EqualityKeys keys;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MyEqualityAnswers() {
        this.vault = null;
        this.keys = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public MyEqualityAnswers(EqualityVault vault, EqualityKeys keys, Audit audit, CurrentActor actor, Clock clock) {
        this.vault = vault;
        this.keys = keys;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What I answered. */
    public Optional<EqualityAnswers> see() {
        return vault.get(myKey());
    }

    /** Replaces my answers; answering nothing removes them. */
    @Transactional
    public void change(EqualityAnswers answers) {
        if (answers.empty()) {
            vault.remove(myKey());
        } else {
            vault.put(myKey(), answers, YearMonth.from(TrustClock.today(clock)));
        }
        actor.run(SOMEBODY, () -> audit.wrote("equality.answer", "equality", "somebody changed their answers"));
    }

    /** Removes my answers. */
    @Transactional
    public void remove() {
        vault.remove(myKey());
        actor.run(SOMEBODY, () -> audit.wrote("equality.remove", "equality", "somebody removed their answers"));
    }

    private byte[] myKey() {
        return keys.of(actor.get().person().orElseThrow(() -> NotFound.of("account", "of a person")));
    }
}
