package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Replay;
import org.folkmoot.members.model.Replay.Result;
import org.folkmoot.members.model.Replays;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;

/** Decides every stored decision again from its rule, version and inputs, and says which would come out otherwise. */
@ApplicationScoped
public class ReplayTheDecisions implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.replay";

    private static final int PIECE = 2000;
    private static final int MOST_LOGGED = 200;

    private final Records records;
    private final Constitutions constitutions;
    private final Replays replays;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReplayTheDecisions() {
        this.records = null;
        this.constitutions = null;
        this.replays = null;
        this.jobs = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ReplayTheDecisions(
            Records records, Constitutions constitutions, Replays replays, Jobs jobs, Audit audit, Clock clock) {
        this.records = records;
        this.constitutions = constitutions;
        this.replays = replays;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Decide all decisions again";
    }

    /** Starts it; returns the job's id. */
    @Transactional
    public long start() {
        audit.wrote("constitution.replay", "decisions", "all decisions are decided again");
        return jobs.start(NAME, Map.of());
    }

    @Override
    public void work(JobRun run) {
        String[] checkpoint = Objects.requireNonNullElse(run.checkpoint(), "").split(";");
        if (checkpoint.length < 2) {
            run.step("0;0", 0, 1, () -> replays.begin(run.id(), clock.instant()));
            checkpoint = new String[] {"0", "0"};
        }
        long after = Long.parseLong(checkpoint[0]);
        long done = Long.parseLong(checkpoint[1]);
        List<Decision> some = records.decisionsAfter(after, PIECE);
        while (!some.isEmpty() && !run.cancelled()) {
            List<Decision> these = some;
            after = some.get(some.size() - 1).id();
            done += some.size();
            run.step(after + ";" + done, done, done, () -> decide(run, these));
            some = records.decisionsAfter(after, PIECE);
        }
        long all = done;
        run.step(after + ";" + done, done, done, () -> replays.end(run.id(), clock.instant()));
        run.result(all + " decisions decided again");
    }

    private void decide(JobRun run, List<Decision> some) {
        Map<Result, Long> counts = new EnumMap<>(Result.class);
        for (Decision each : some) {
            Result result =
                    versionOf(each).map(version -> Replay.of(version, each)).orElse(Result.DIFFERENT);
            long sofar = counts.merge(result, 1L, Long::sum);
            if (result == Result.DIFFERENT && sofar <= MOST_LOGGED) {
                run.log("Decision " + each.id() + " on member " + each.person() + ": " + each.rule() + ", "
                        + each.inputs());
            }
        }
        replays.add(
                run.id(),
                counts.getOrDefault(Result.SAME, 0L),
                counts.getOrDefault(Result.DIFFERENT, 0L),
                counts.getOrDefault(Result.BY_HAND, 0L),
                counts.getOrDefault(Result.ERASED, 0L));
    }

    /** Where there are no statutory members there is no version, and standing is decided all the same. */
    private Optional<Constitution> versionOf(Decision each) {
        return each.constitution() == Constitution.NONE.version()
                ? Optional.of(Constitution.NONE)
                : constitutions.version(each.constitution());
    }

    /** The newest times. */
    public List<Replays.Run> newest() {
        return replays.newest(20);
    }
}
