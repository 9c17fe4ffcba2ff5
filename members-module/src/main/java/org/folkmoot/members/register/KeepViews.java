package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.members.model.SavedView;
import org.folkmoot.members.model.SavedViews;
import org.folkmoot.members.model.rules.ViewIsOnesOwnOrShared;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Keeps views of the list of members under names, for oneself or for the whole office. */
@ApplicationScoped
public class KeepViews {

    private final SavedViews views;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepViews() {
        this.views = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public KeepViews(SavedViews views, Audit audit, CurrentActor actor, Clock clock) {
        this.views = views;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Keeps a view; one's own of the same name is replaced. */
    @Transactional
    public void save(String name, String query, boolean shared) {
        views.save(owner(), name, query, shared, clock.instant(), actor.get().name());
        audit.wrote("view.save", "view:" + name, shared ? "For the whole office" : "For oneself");
    }

    /** One's own views and those that are shared. */
    public List<SavedView> all() {
        return views.visibleTo(owner());
    }

    /** One of them. */
    public SavedView find(long id) {
        SavedView view = views.find(id).orElseThrow(() -> NotFound.of("view", id));
        RuleBroken.check(new ViewIsOnesOwnOrShared(view, owner()));
        return view;
    }

    /** Forgets a view. */
    @Transactional
    public void remove(long id) {
        SavedView view = find(id);
        views.remove(id);
        audit.wrote("view.remove", "view:" + view.name(), "Removed");
    }

    private String owner() {
        return String.valueOf(actor.get().subject());
    }
}
