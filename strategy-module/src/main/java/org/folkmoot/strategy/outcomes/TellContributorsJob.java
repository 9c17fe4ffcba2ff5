package org.folkmoot.strategy.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;

/** Tells everybody who took part in a consultation with their name what came of it, in pieces. */
@ApplicationScoped
class TellContributorsJob implements JobKind {

    static final String NAME = "tell-contributors";

    private final TellContributors tell;
    private final TellWriters writers;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellContributorsJob() {
        this(null, null);
    }

    @Inject
    TellContributorsJob(TellContributors tell, TellWriters writers) {
        this.tell = tell;
        this.writers = writers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Tell contributors what came of a consultation";
    }

    @Override
    public void work(JobRun run) {
        long consultation = Long.parseLong(run.parameters().getOrDefault("consultation", "0"));
        long after = run.checkpoint() == null ? 0 : Long.parseLong(run.checkpoint());
        long told = 0;
        for (boolean more = true; more && !run.cancelled(); ) {
            TellContributors.Told piece = tell.tell(consultation, after);
            told += piece.told();
            more = piece.last() > 0;
            after = more ? piece.last() : after;
            run.step("" + after, told, told, () -> {});
        }
        for (int wrote = 1; wrote > 0 && !run.cancelled(); ) {
            wrote = writers.tell(consultation);
            told += wrote;
            run.step("" + after, told, told, () -> {});
        }
        run.result(told == 0 ? "Nobody could be told" : told + " told");
    }
}
