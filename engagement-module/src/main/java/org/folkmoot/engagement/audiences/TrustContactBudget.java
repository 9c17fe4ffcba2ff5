package org.folkmoot.engagement.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.folkmoot.engagement.model.ContactBudget;
import org.folkmoot.platform.settings.TrustSettings;

/** The contact budget as the trust has set it; without a setting there is none. */
@ApplicationScoped
public class TrustContactBudget implements ContactBudget {
    static final String MOST = "budget.most";
    static final String DAYS = "budget.days";

    private final TrustSettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TrustContactBudget() {
        this.settings = null;
        this.clock = null;
    }

    @Inject
    public TrustContactBudget(TrustSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Limit now() {
        return new Limit(most(), clock.instant().minus(Duration.ofDays(days())));
    }

    /** Invitations that one member may get; 0 for any number. */
    public int most() {
        return number(MOST);
    }

    /** In so many days. */
    public int days() {
        return number(DAYS);
    }

    private int number(String key) {
        return settings.get(key)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
