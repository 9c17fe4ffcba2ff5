package org.folkmoot.members.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.folkmoot.members.model.Duplicates;
import org.folkmoot.members.model.Duplicates.Shared;
import org.folkmoot.members.model.Likeness;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;

/** The job that compares all records that share a date of birth, a name, a mail address, a phone number or a house. */
@ApplicationScoped
public class FindDuplicates implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.duplicates";

    private static final int PER_STEP = 100;

    private final Duplicates duplicates;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FindDuplicates() {
        this.duplicates = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public FindDuplicates(Duplicates duplicates, Audit audit, Clock clock) {
        this.duplicates = duplicates;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Find possible duplicates";
    }

    @Override
    public void work(JobRun run) {
        CompareRecords compare = new CompareRecords(new Likeness(duplicates.weights()));
        Shared[] all = Shared.values();
        for (int i = Integer.parseInt(Objects.requireNonNullElse(run.checkpoint(), "0"));
                i < all.length && !run.cancelled();
                i++) {
            int next = i;
            duplicates.groups(all[i], group -> {
                compare.compare(group);
                if (compare.size() >= PER_STEP) {
                    keep(run, compare, String.valueOf(next), next);
                }
            });
            keep(run, compare, String.valueOf(next + 1), next + 1);
        }
        if (!run.cancelled()) {
            run.step(String.valueOf(all.length), 1, 1, () -> {
                duplicates.forgetBefore(run.id());
                audit.wrote("duplicates.find", "job:" + run.id(), duplicates.countWaiting() + " pairs wait");
            });
            run.result(duplicates.countWaiting() + " pairs may be of one person");
        }
    }

    private void keep(JobRun run, CompareRecords compare, String checkpoint, int done) {
        run.step(
                checkpoint,
                done,
                Shared.values().length,
                () -> duplicates.found(compare.take(), run.id(), clock.instant()));
    }
}
