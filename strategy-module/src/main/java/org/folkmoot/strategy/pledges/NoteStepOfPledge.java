package org.folkmoot.strategy.pledges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.NetworkPage.Pledge.State;
import org.folkmoot.strategy.model.NewPledge.Shown;
import org.folkmoot.strategy.model.rules.APledgeThatIsKeptShowsWhy;
import org.folkmoot.strategy.store.Pledges;
import org.folkmoot.strategy.store.Pledges.Held;

/** Notes how a public pledge goes, with what shows it; what was noted before stays. */
@ApplicationScoped
public class NoteStepOfPledge {

    private final Pledges pledges;
    private final PublicContent content;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteStepOfPledge() {
        this(null, null, null, null, null);
    }

    @Inject
    public NoteStepOfPledge(Pledges pledges, PublicContent content, CurrentActor actor, Audit audit, Clock clock) {
        this.pledges = pledges;
        this.content = content;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes the step.
     *
     * @throws RuleBroken where it is called kept or not kept without a reason
     * @throws NotFound where the pledge is not public
     */
    @Transactional
    public void note(long pledge, State state, String evidence) {
        RuleBroken.check(new APledgeThatIsKeptShowsWhy(state, evidence));
        Held held = pledges.hold(pledge)
                .filter(each -> each.shown().equals(Shown.PUBLISHED.name()))
                .orElseThrow(() -> NotFound.of("public pledge", pledge));
        pledges.step(pledge, state, evidence, actor.get().name(), clock.instant());
        content.changed();
        audit.wrote("pledge.step", "pledge:" + pledge, held.state() + " to " + state);
    }
}
