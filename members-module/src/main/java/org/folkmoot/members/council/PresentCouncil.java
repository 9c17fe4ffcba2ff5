package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.CouncilRules;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;

/** Says whether the trust has a council of governors today: its constitution makes one, and no date has ended it. */
@ApplicationScoped
public class PresentCouncil {

    /** The setting that says when councils end, as a date; what was stays on record. */
    static final String ENDS = "council.ends-on";

    private final PresentConstitution constitution;
    private final TrustSettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PresentCouncil() {
        this.constitution = null;
        this.settings = null;
        this.clock = null;
    }

    @Inject
    public PresentCouncil(PresentConstitution constitution, TrustSettings settings, Clock clock) {
        this.constitution = constitution;
        this.settings = settings;
        this.clock = clock;
    }

    /** True where there is one today. */
    public boolean exists() {
        return constitution.get().council() != null
                && endsOn().map(end -> TrustClock.today(clock).isBefore(end)).orElse(true);
    }

    /** The rules of the council; where there is none the page is not found. */
    public CouncilRules rules() {
        CouncilRules rules = constitution.get().council();
        if (rules == null || !exists()) {
            throw NotFound.of("council", "of governors");
        }
        return rules;
    }

    /** The day from which there is no council any more, where one is set. */
    public Optional<LocalDate> endsOn() {
        try {
            return settings.get(ENDS).filter(each -> !each.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
