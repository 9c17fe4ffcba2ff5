package org.folkmoot.members.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Selections;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;

/** Keeps whom a member of staff ticks on the list, page after page, until something is done with them. */
@ApplicationScoped
public class TickPeople {

    /** So many can be ticked by hand; more are reached by the filter of the list. */
    static final int MOST = 2000;

    private final Selections selections;
    private final Audit audit;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TickPeople() {
        this.selections = null;
        this.audit = null;
        this.actor = null;
    }

    @Inject
    public TickPeople(Selections selections, Audit audit, CurrentActor actor) {
        this.selections = selections;
        this.audit = audit;
        this.actor = actor;
    }

    /** Takes in who is ticked of those who were shown, and out who is not. */
    @Transactional
    public void tick(Collection<Long> shown, Collection<Long> ticked) {
        Set<Long> kept = new HashSet<>(ticked);
        kept.retainAll(shown);
        selections.change(owner(), shown, kept);
        audit.wrote("selection.change", "selection:" + owner(), kept.size() + " of " + shown.size() + " ticked");
    }

    /** Unticks everybody; they can all be ticked again until others are unticked, or a change is made to the ticked. */
    @Transactional
    public void clear() {
        if (selections.count(owner()) > 0) {
            selections.clear(unticked());
            selections.pass(owner(), unticked());
        }
        audit.wrote("selection.clear", "selection:" + owner(), "Nobody is ticked any more");
    }

    /** How many were unticked at once and can all be ticked again. */
    public long letGo() {
        return selections.count(unticked());
    }

    /** Ticks whom {@link #clear} has unticked, besides who is ticked now. */
    @Transactional
    public void tickAgain() {
        selections.pass(unticked(), owner());
        audit.wrote(
                "selection.put-back",
                "selection:" + owner(),
                Words.count(selections.count(owner()), "person is", "people are") + " ticked");
    }

    /** Whom the present member of staff has ticked. */
    public Set<Long> ticked() {
        return selections.of(owner(), 0, MOST).stream().map(PersonId::value).collect(Collectors.toSet());
    }

    /** The same by number, and nobody is ticked any more. */
    List<PersonId> take() {
        List<PersonId> taken = selections.of(owner(), 0, MOST);
        selections.clear(owner());
        selections.clear(unticked());
        return taken;
    }

    /** Under what name whom they have unticked is kept. */
    private String unticked() {
        return "was:" + owner();
    }

    private String owner() {
        return owner(actor.get());
    }

    /** Under what name somebody's ticks are kept. */
    public static String owner(Actor actor) {
        return String.valueOf(actor.subject());
    }
}
