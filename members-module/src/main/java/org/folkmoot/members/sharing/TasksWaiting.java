package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.members.model.Notes;
import org.folkmoot.platform.clock.TrustClock;

/** The tasks that are due today or late. */
@ApplicationScoped
public class TasksWaiting implements WaitingSource {

    private final Notes notes;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TasksWaiting() {
        this.notes = null;
        this.clock = null;
    }

    @Inject
    public TasksWaiting(Notes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting("Tasks due", notes.due(TrustClock.today(clock)), "/office/tasks"));
    }
}
