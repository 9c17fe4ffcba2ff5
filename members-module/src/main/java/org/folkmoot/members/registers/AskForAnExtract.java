package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.Jobs;

/** Starts an extract of the public register; a large register takes a while, so a job makes it. */
@ApplicationScoped
public class AskForAnExtract {

    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskForAnExtract() {
        this.jobs = null;
        this.audit = null;
        this.actor = null;
    }

    @Inject
    public AskForAnExtract(Jobs jobs, Audit audit, CurrentActor actor) {
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
    }

    /** Starts it; returns the job's id. */
    @Transactional
    public long ask() {
        long job = jobs.start(MakeAnExtract.NAME, Map.of("by", actor.get().name()));
        audit.wrote("register.ask-extract", "job:" + job, "an extract of the public register");
        return job;
    }
}
