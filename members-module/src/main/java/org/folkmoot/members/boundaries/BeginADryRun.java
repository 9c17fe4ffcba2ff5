package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Constitutions.State;
import org.folkmoot.members.model.Directories;
import org.folkmoot.members.model.Directories.Directory;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Begins a dry run of another postcode directory, another version of the constitution, or both. */
@ApplicationScoped
public class BeginADryRun {

    private final Redraws redraws;
    private final Directories directories;
    private final Constitutions constitutions;
    private final PresentConstitution present;
    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BeginADryRun() {
        this.redraws = null;
        this.directories = null;
        this.constitutions = null;
        this.present = null;
        this.jobs = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public BeginADryRun(
            Redraws redraws,
            Directories directories,
            Constitutions constitutions,
            PresentConstitution present,
            Jobs jobs,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.redraws = redraws;
        this.directories = directories;
        this.constitutions = constitutions;
        this.present = present;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Begins it; returns its id.
     *
     * @param generation the directory to look addresses up in; null for where the register has them
     */
    @Transactional
    public long begin(@Nullable Integer generation, int version) {
        Constitution next = constitutions
                .standing(version)
                .filter(each -> each.state() != State.WITHDRAWN)
                .map(Standing::constitution)
                .orElseThrow(() -> NotFound.of("version of the constitution", version));
        String directory = generation == null ? "" : name(generation);
        Constitution now = present.get();
        String title = title(now, next, directory);
        long id = redraws.begin(new Redraw(
                0,
                title,
                generation,
                version,
                now.version(),
                inUse(),
                Redraw.State.CALCULATING,
                clock.instant(),
                actor.get().name(),
                0,
                null,
                null,
                null,
                null));
        audit.wrote("boundaries.begin", "boundaries:" + id, title);
        jobs.start(CalculateARedraw.NAME, Map.of("redraw", String.valueOf(id)));
        return id;
    }

    private String name(int generation) {
        return choices().stream()
                .filter(each -> each.generation() == generation)
                .map(each -> each.fileName().replace("postcodes: ", ""))
                .findFirst()
                .orElseThrow(() -> NotFound.of("directory", generation));
    }

    private static String title(Constitution now, Constitution next, String directory) {
        String version = next.version() == now.version()
                ? ""
                : "Version " + next.version() + " of the constitution (" + next.label() + ")";
        String looked = directory.isEmpty() ? "" : "addresses as in " + directory;
        return version.isEmpty() || looked.isEmpty()
                ? version.isEmpty() && looked.isEmpty()
                        ? "The register as it is"
                        : (version + looked).replaceFirst("^a", "A")
                : version + ", " + looked;
    }

    private @Nullable Integer inUse() {
        return directories.all().stream()
                .filter(each -> "READY".equals(each.state()) && each.generation() > 0)
                .map(Directory::generation)
                .findFirst()
                .orElse(null);
    }

    /** The directories that can be tried: the one in use, and a newer one that waits. */
    public List<Directory> choices() {
        Integer used = inUse();
        int from = used == null ? 1 : used;
        return directories.all().stream()
                .filter(each -> each.generation() >= from)
                .filter(each -> "READY".equals(each.state()) || "STAGED".equals(each.state()))
                .toList();
    }
}
