package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
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

    private static final Duration RESTORABLE = Duration.ofDays(30);

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

    /** Keeps a view; one's own of the same name is removed, and can be restored. */
    @Transactional
    public void save(String name, String query, boolean shared) {
        views.save(owner(), name, query, shared, clock.instant(), actor.get().name());
        audit.wrote("view.save", "view:" + name, shared ? "For the whole office" : "For oneself");
    }

    /** One's own views and those that are shared. */
    public List<SavedView> all() {
        return views.visibleTo(owner());
    }

    /** Those of them that were removed or replaced in the last 30 days, the latest first. */
    public List<SavedView> removed() {
        return views.removedSince(owner(), clock.instant().minus(RESTORABLE));
    }

    /** One of those that are kept. */
    public SavedView find(long id) {
        SavedView view = known(id);
        if (view.removedAt() != null) {
            throw NotFound.of("view", id);
        }
        return view;
    }

    private SavedView known(long id) {
        SavedView view = views.find(id).orElseThrow(() -> NotFound.of("view", id));
        RuleBroken.check(new ViewIsOnesOwnOrShared(view, owner()));
        return view;
    }

    /** Removes a view; for 30 days it can be restored. */
    @Transactional
    public void remove(long id) {
        SavedView view = find(id);
        views.remove(id, clock.instant());
        views.forgetRemovedBefore(clock.instant().minus(RESTORABLE));
        audit.wrote("view.remove", "view:" + view.name(), "Removed");
    }

    /** Brings a removed view back; one of the same owner that has its name by now is removed in its place. */
    @Transactional
    public void restore(long id) {
        SavedView view = known(id);
        if (view.removedAt() != null) {
            views.restore(view, clock.instant());
            audit.wrote("view.restore", "view:" + view.name(), "Restored");
        }
    }

    private String owner() {
        return String.valueOf(actor.get().subject());
    }
}
