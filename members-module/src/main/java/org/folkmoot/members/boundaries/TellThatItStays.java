package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.members.model.Redraws.Mover;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;

/** Tells everyone who had a notice of a change of boundaries that it was undone or given up. */
@ApplicationScoped
public class TellThatItStays implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.redraw.stays";

    private static final int PIECE = 200;

    private final Redraws redraws;
    private final Constitutions constitutions;
    private final People people;
    private final Notices notices;
    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellThatItStays() {
        this.redraws = null;
        this.constitutions = null;
        this.people = null;
        this.notices = null;
        this.jobs = null;
    }

    @Inject
    public TellThatItStays(Redraws redraws, Constitutions constitutions, People people, Notices notices, Jobs jobs) {
        this.redraws = redraws;
        this.constitutions = constitutions;
        this.people = people;
        this.notices = notices;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Tell members that a change of boundaries was taken back";
    }

    /** Starts it in the running transaction, where anybody was told. */
    void start(Redraw redraw) {
        if (redraw.noticeOn() != null) {
            jobs.start(NAME, Map.of("redraw", String.valueOf(redraw.id())));
        }
    }

    @Override
    public void work(JobRun run) {
        long id = Long.parseLong(run.parameters().getOrDefault("redraw", "0"));
        Redraw redraw = redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
        Constitution next = constitutions.version(redraw.version()).orElseThrow();
        Constitution before = constitutions.version(redraw.fromVersion()).orElse(next);
        long done = Long.parseLong(Objects.requireNonNullElse(run.checkpoint(), "0"));
        List<Mover> some = redraws.correctedNext(id, PIECE);
        while (!some.isEmpty() && !run.cancelled()) {
            List<Mover> these = some;
            done += these.size();
            run.step(String.valueOf(done), done, done, () -> tell(redraw, before, next, these));
            some = redraws.correctedNext(id, PIECE);
        }
        run.result(done + " messages are in the outbox");
    }

    private void tell(Redraw redraw, Constitution before, Constitution next, List<Mover> movers) {
        movers.forEach(each -> people.find(each.person())
                .ifPresent(person -> notices.queueThatItStays(person, each, redraw, before, next)));
        redraws.corrected(redraw.id(), movers);
    }
}
