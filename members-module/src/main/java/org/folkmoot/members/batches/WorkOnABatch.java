package org.folkmoot.members.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Count;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.RowState;
import org.folkmoot.members.model.Batch.State;
import org.folkmoot.members.model.Batch.Verdict;
import org.folkmoot.members.model.Batches;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** The job of a file: checks it, applies it or takes it back, piece by piece; a restart goes on where it was. */
@ApplicationScoped
public class WorkOnABatch implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.batch";

    private static final int PIECE = 100;

    private final Batches batches;
    private final Instance<BatchWork> works;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WorkOnABatch() {
        this.batches = null;
        this.works = null;
        this.audit = null;
    }

    @Inject
    public WorkOnABatch(Batches batches, @Any Instance<BatchWork> works, Audit audit) {
        this.batches = batches;
        this.works = works;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Work on a file of staff or of a screening";
    }

    @Override
    public void work(JobRun run) {
        long id = Long.parseLong(run.parameters().getOrDefault("batch", "0"));
        Batch batch = batches.find(id).orElseThrow(() -> NotFound.of("file", id));
        BatchWork work = works.stream()
                .filter(each -> each.kind() == batch.kind())
                .findFirst()
                .orElseThrow();
        switch (batch.state()) {
            case CHECKING -> go(run, batch, null, row -> judge(work, batch, row), State.CHECKED);
            case APPLYING -> go(run, batch, RowState.READ, row -> work.apply(batch, row), State.APPLIED);
            case UNDOING -> go(run, batch, RowState.DONE, row -> work.undo(batch, row), State.UNDONE);
            default -> run.result("Nothing to do");
        }
    }

    private static Row judge(BatchWork work, Batch batch, Row row) {
        return row.verdict() == Verdict.REFUSED ? row : work.judge(batch, row);
    }

    private void go(JobRun run, Batch batch, @Nullable RowState state, UnaryOperator<Row> work, State end) {
        long after = Long.parseLong(Objects.requireNonNullElse(run.checkpoint(), "0"));
        long total = batches.counts(batch.id()).stream().mapToLong(Count::rows).sum();
        long done = 0;
        List<Row> piece = next(batch.id(), state, after);
        while (!piece.isEmpty()) {
            List<Row> rows = piece;
            after = rows.get(rows.size() - 1).id();
            done = Math.min(total, done + rows.size());
            run.step(
                    String.valueOf(after),
                    done,
                    total,
                    () -> batches.keep(rows.stream().map(work).toList()));
            piece = next(batch.id(), state, after);
        }
        run.step(String.valueOf(after), total, Math.max(1, total), () -> finish(batch, end));
        run.result(words(batch.id(), end));
    }

    private List<Row> next(long id, @Nullable RowState state, long after) {
        return state == null ? batches.rowsAfter(id, after, PIECE) : batches.actingRows(id, state, after, PIECE);
    }

    private void finish(Batch batch, State end) {
        batches.become(batch.id(), end);
        if (end == State.APPLIED) {
            batches.forgetDetails(batch.id());
        }
        audit.wrote("batch." + end.name().toLowerCase(Locale.ROOT), "batch:" + batch.id(), words(batch.id(), end));
    }

    private String words(long id, State end) {
        List<Count> counts = batches.counts(id);
        return switch (end) {
            case CHECKED -> sum(counts, RowState.READ, true) + " rows would change a record";
            case APPLIED -> sum(counts, RowState.DONE, true) + " rows applied";
            default -> sum(counts, RowState.UNDONE, true) + " rows taken back";
        };
    }

    private static long sum(List<Count> counts, RowState state, boolean acts) {
        return counts.stream()
                .filter(each -> each.state() == state)
                .filter(each -> each.verdict() != null && each.verdict().acts() == acts)
                .mapToLong(Count::rows)
                .sum();
    }
}
