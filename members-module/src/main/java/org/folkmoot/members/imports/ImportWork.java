package org.folkmoot.members.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.imports.JudgeRows.Judged;
import org.folkmoot.members.model.BulkRegister;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Row;
import org.folkmoot.members.model.Imports.RowState;
import org.folkmoot.members.model.Imports.Tally;
import org.folkmoot.members.sheets.RowTaker;
import org.folkmoot.platform.jobs.JobRun;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a file once, in committed pieces: a dry run keeps what it found, a commit puts the good rows on record as
 * well. The checkpoint is the last line of the last committed piece.
 */
final class ImportWork implements RowTaker {

    private static final int PER_STEP = 2000;

    private final ImportFile file;
    private final JobRun run;
    private final Imports imports;
    private final BulkRegister bulk;
    private final ReadRows read;
    private final JudgeRows judge;
    private final @Nullable Enter enter;
    private final long behind;
    private final List<Candidate> piece = new ArrayList<>();
    private boolean headingPassed;
    private long lastLine;
    private long done;

    /** A dry run, or a commit where there is somebody to enter the rows. */
    ImportWork(
            ImportFile file,
            JobRun run,
            Imports imports,
            BulkRegister bulk,
            ReadRows read,
            JudgeRows judge,
            @Nullable Enter enter) {
        this.file = file;
        this.run = run;
        this.imports = imports;
        this.bulk = bulk;
        this.read = read;
        this.judge = judge;
        this.enter = enter;
        this.behind = Long.parseLong(Objects.requireNonNullElse(run.checkpoint(), "0"));
    }

    @Override
    public boolean take(long line, List<String> cells) {
        if (!headingPassed) {
            headingPassed = true;
            return true;
        }
        Candidate row = read.read(line, cells);
        lastLine = line;
        if (line <= behind) {
            done++;
            judge.passed(row);
            return true;
        }
        piece.add(row);
        if (piece.size() >= PER_STEP) {
            commit();
        }
        return !piece.isEmpty() || !run.cancelled();
    }

    /** Commits what is left. */
    void rest() {
        if (!piece.isEmpty()) {
            commit();
        }
    }

    private void commit() {
        done += piece.size();
        run.step(String.valueOf(lastLine), done, Math.max(done, file.tally().read()), this::work);
        piece.clear();
    }

    private void work() {
        List<Judged> judged = judge.judge(piece);
        List<Row> rows = new ArrayList<>();
        List<Judged> wanted = judged.stream().filter(this::wanted).toList();
        if (enter == null) {
            judged.stream()
                    .filter(each -> each.state() != null)
                    .map(ImportWork::row)
                    .forEach(rows::add);
        } else {
            rows.addAll(add(enter, wanted));
        }
        imports.keep(file.id(), rows);
        imports.count(file.id(), enter == null ? tally(judged) : new Tally(0, 0, 0, 0, 0, wanted.size(), 0));
    }

    private boolean wanted(Judged each) {
        return each.state() == null || each.state() == RowState.DOUBTFUL && file.doubtfulToo();
    }

    private List<Row> add(Enter entering, List<Judged> wanted) {
        List<PersonId> people = bulk.add(wanted.stream()
                .map(each -> entering.entry(each, judge.placeOf(each.row())))
                .toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            rows.add(new Row(
                    wanted.get(i).row().line(),
                    RowState.ADDED,
                    people.get(i),
                    wanted.get(i).reason()));
        }
        return rows;
    }

    private static Row row(Judged each) {
        return new Row(
                each.row().line(),
                Objects.requireNonNull(each.state()),
                each.like() == null ? null : new PersonId(each.like()),
                each.reason());
    }

    private static Tally tally(List<Judged> judged) {
        Function<@Nullable RowState, Long> count =
                state -> judged.stream().filter(each -> each.state() == state).count();
        return new Tally(
                judged.size(),
                count.apply(null),
                count.apply(RowState.DOUBTFUL),
                count.apply(RowState.KNOWN),
                count.apply(RowState.REFUSED),
                0,
                0);
    }

    boolean cancelled() {
        return run.cancelled();
    }
}
