package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;

/** Tells everyone who had a notice of a change of boundaries that it was undone or given up. */
@ApplicationScoped
public class TellThatItStays implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.redraw.stays";

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
        long id = TellMovers.redraw(run);
        long told = new TellMovers(redraws, constitutions, people)
                .go(
                        run,
                        0,
                        notices::queueThatItStays,
                        () -> redraws.correctedNext(id, TellMovers.PIECE),
                        redraws::corrected);
        run.result(told + " messages are in the outbox");
    }
}
