package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.engagement.model.rules.GovernorsWriteWhileThereIsACouncil;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.TrustSettings;

/** The day on which the trust's council of governors ends, where the law or the trust has set one. */
@ApplicationScoped
public class CouncilDate {
    private static final String KEY = "council.until";

    private final TrustSettings settings;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CouncilDate() {
        this.settings = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public CouncilDate(TrustSettings settings, Audit audit, Clock clock) {
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** True where the trust has, or had, a council of governors. */
    public boolean exists() {
        return settings.hasMembers();
    }

    /** The last day; empty while the council goes on. */
    public Optional<LocalDate> until() {
        return settings.get(KEY)
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse);
    }

    /** Refuses a governor of a council that has ended; leads of networks and panels go on. */
    void mustAllow(Scope scope) {
        boolean ofTheCouncil = scope.kind() == Scope.Kind.CONSTITUENCY || scope.kind() == Scope.Kind.CLASS;
        RuleBroken.check(
                new GovernorsWriteWhileThereIsACouncil(ofTheCouncil, until().orElse(null), TrustClock.today(clock)));
    }

    /** Sets the day, or takes it back where it is empty. */
    @Transactional
    public void set(Optional<LocalDate> day) {
        settings.put(KEY, day.map(LocalDate::toString).orElse(""));
        audit.wrote(
                "council.until",
                "settings",
                day.map(each -> "The council of governors ends on " + each).orElse("The council goes on"));
    }
}
