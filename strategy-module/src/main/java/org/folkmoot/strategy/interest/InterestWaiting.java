package org.folkmoot.strategy.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.strategy.store.Interests;

/** People who would like to come to a focus group or session and have had no answer. */
@ApplicationScoped
public class InterestWaiting implements WaitingSource {

    private final Interests interests;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InterestWaiting() {
        this(null);
    }

    @Inject
    InterestWaiting(Interests interests) {
        this.interests = interests;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting("People interested in focus groups", interests.waiting(), "/editor/interest"));
    }
}
