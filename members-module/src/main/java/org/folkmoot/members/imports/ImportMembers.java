package org.folkmoot.members.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MembersImported;
import org.folkmoot.contracts.members.MembersTakenBack;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.BulkRegister;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.ImportState;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Row;
import org.folkmoot.members.model.Imports.RowState;
import org.folkmoot.members.model.Imports.Tally;
import org.folkmoot.members.sheets.RowTaker;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.refusals.NotFound;

/** The job of an import: checks a file, puts its rows on record, or takes them back; a restart goes on where it was. */
@ApplicationScoped
public class ImportMembers implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.import";

    private static final int BACK_PER_STEP = 1000;

    /** Name, date of birth, address and mail together are seldom shorter. */
    private static final int BYTES_A_ROW = 90;

    private static final int BYTES_A_PACKED_ROW = 40;

    private final Imports imports;
    private final BulkRegister bulk;
    private final PresentConstitution constitution;
    private final FileStore files;
    private final ThreadFactory threads;
    private final EventPublisher events;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ImportMembers() {
        this.imports = null;
        this.bulk = null;
        this.constitution = null;
        this.files = null;
        this.threads = null;
        this.events = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ImportMembers(
            Imports imports,
            BulkRegister bulk,
            PresentConstitution constitution,
            FileStore files,
            ThreadFactory threads,
            EventPublisher events,
            Audit audit,
            Clock clock) {
        this.imports = imports;
        this.bulk = bulk;
        this.constitution = constitution;
        this.files = files;
        this.threads = threads;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Import people";
    }

    @Override
    public void work(JobRun run) throws IOException, InterruptedException {
        long id = Long.parseLong(run.parameters().getOrDefault("import", "0"));
        ImportFile file = imports.find(id).orElseThrow(() -> NotFound.of("import", id));
        switch (file.state()) {
            case CHECKING -> check(run, file);
            case COMMITTING -> commit(run, file);
            case UNDOING -> takeBack(run, file);
            default -> run.result("Nothing to do");
        }
    }

    private void check(JobRun run, ImportFile file) throws IOException, InterruptedException {
        boolean whole = false;
        try {
            whole = go(run, file, false);
        } catch (UnreadableSheet e) {
            run.log(String.valueOf(e.getMessage()));
            run.result(String.valueOf(e.getMessage()));
        }
        ImportState next = whole ? ImportState.CHECKED : ImportState.UPLOADED;
        run.step(Objects.requireNonNullElse(run.checkpoint(), "0"), 1, 1, () -> imports.become(file.id(), next, null));
        if (whole) {
            run.result(words(file.id()));
        }
    }

    private void commit(JobRun run, ImportFile file) throws IOException, InterruptedException {
        boolean whole = go(run, file, true);
        run.step(Objects.requireNonNullElse(run.checkpoint(), "0"), 1, 1, () -> {
            imports.become(file.id(), ImportState.DONE, clock.instant());
            files.remove(file.file());
            audit.wrote("import.commit", "import:" + file.id(), added(file.id()) + (whole ? "" : ", stopped half-way"));
            tell(file.id());
        });
        run.result(added(file.id()));
    }

    /** Goes through the file; false where somebody stopped it. */
    private boolean go(JobRun run, ImportFile file, boolean enters) throws IOException, InterruptedException {
        Constitution present = constitution.get();
        LocalDate today = TrustClock.today(clock);
        Enter enter = new Enter(present, file.fileName(), file.begunBy(), clock.instant(), today);
        try (ReadAhead ahead = new ReadAhead(
                new ReadRows(file.layout(), today),
                new JudgeRows(imports, present, today, rows(file)),
                enters ? (rows, done) -> Piece.entered(rows, done, file, enter) : Piece::tried,
                Long.parseLong(Objects.requireNonNullElse(run.checkpoint(), "0")),
                taker -> read(file, taker),
                threads)) {
            return new ImportWork(file, run, imports, bulk, threads).take(ahead);
        }
    }

    /** How many rows the dry run found; before it, as many as a file of this size is likely to have. */
    private long rows(ImportFile file) {
        int bytes = file.xlsx() ? BYTES_A_PACKED_ROW : BYTES_A_ROW;
        return file.tally().read() > 0
                ? file.tally().read()
                : files.find(file.file()).map(each -> each.size() / bytes).orElse(0L);
    }

    private void read(ImportFile file, RowTaker taker) throws IOException {
        try (InputStream content = files.open(file.file())) {
            SheetFile.read(content, file.xlsx(), file.layout(), taker);
        }
    }

    private void tell(long id) {
        imports.span(id).ifPresent(span -> events.publish(new MembersImported(span.first(), span.last())));
    }

    private void takeBack(JobRun run, ImportFile file) {
        long line = Long.parseLong(Objects.requireNonNullElse(run.checkpoint(), "0"));
        Imports.Span span = imports.span(file.id()).orElse(new Imports.Span(0, 0));
        List<Row> rows = imports.rows(file.id(), List.of(RowState.ADDED), line, BACK_PER_STEP);
        long done = file.tally().undone();
        while (!rows.isEmpty()) {
            List<Row> piece = rows;
            line = piece.get(piece.size() - 1).line();
            done += piece.size();
            run.step(String.valueOf(line), done, Math.max(1, file.tally().added()), () -> takeBack(file, piece));
            rows = imports.rows(file.id(), List.of(RowState.ADDED), line, BACK_PER_STEP);
        }
        run.step(String.valueOf(line), 1, 1, () -> {
            imports.become(file.id(), ImportState.UNDONE, clock.instant());
            audit.wrote("import.undo", "import:" + file.id(), "Taken back: " + undone(file.id()));
            if (span.first() > 0) {
                events.publish(new MembersTakenBack(span.first(), span.last()));
            }
        });
        run.result("Taken back: " + undone(file.id()));
    }

    private void takeBack(ImportFile file, List<Row> rows) {
        List<PersonId> people =
                rows.stream().map(each -> Objects.requireNonNull(each.person())).toList();
        List<PersonId> stay = imports.takeBack(people);
        imports.keep(
                file.id(),
                rows.stream()
                        .map(each -> new Row(
                                each.line(),
                                stay.contains(each.person()) ? RowState.STAYED : RowState.UNDONE,
                                each.person(),
                                stay.contains(each.person()) ? "Changed since, so it stays on record" : each.reason()))
                        .toList());
        imports.count(file.id(), new Tally(0, 0, 0, 0, 0, 0, rows.size() - stay.size()));
    }

    private String words(long id) {
        Tally tally = tally(id);
        return tally.good() + " good rows, " + tally.doubtful() + " perhaps on record, " + tally.known()
                + " on record already, " + tally.refused() + " refused";
    }

    private String added(long id) {
        return tally(id).added() + " people put on record";
    }

    private String undone(long id) {
        Tally tally = tally(id);
        return tally.undone() + " of " + tally.added() + " people";
    }

    private Tally tally(long id) {
        return imports.find(id).map(ImportFile::tally).orElse(Tally.NONE);
    }
}
