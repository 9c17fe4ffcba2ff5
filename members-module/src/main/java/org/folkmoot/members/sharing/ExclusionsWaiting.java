package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.members.model.Exclusions;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;

/** The appeals that wait, shown to those who may see them. */
@ApplicationScoped
public class ExclusionsWaiting implements WaitingSource {

    private final Exclusions exclusions;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExclusionsWaiting() {
        this.exclusions = null;
        this.actor = null;
    }

    @Inject
    public ExclusionsWaiting(Exclusions exclusions, CurrentActor actor) {
        this.exclusions = exclusions;
        this.actor = actor;
    }

    @Override
    public List<Waiting> waiting() {
        return actor.get().may(Permission.DECIDE_EXCLUSIONS)
                ? List.of(new Waiting("Exclusions: appeals to hear", exclusions.appeals(), "/office/exclusions"))
                : List.of();
    }
}
