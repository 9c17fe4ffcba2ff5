package org.folkmoot.members.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.State;
import org.folkmoot.members.model.BatchLayout;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.Mappings;
import org.folkmoot.members.model.Mappings.Saved;
import org.folkmoot.members.model.rules.BatchStandsForThat;
import org.folkmoot.members.sheets.Encodings;
import org.folkmoot.members.sheets.Encodings.Found;
import org.folkmoot.members.sheets.Encodings.Reading;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Reads a file by the columns that the office named, and starts its dry run; with a name they are kept for the next. */
@ApplicationScoped
public class CheckABatch {

    private final Batches batches;
    private final Mappings mappings;
    private final FileStore files;
    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CheckABatch() {
        this.batches = null;
        this.mappings = null;
        this.files = null;
        this.jobs = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public CheckABatch(
            Batches batches,
            Mappings mappings,
            FileStore files,
            Jobs jobs,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.batches = batches;
        this.mappings = mappings;
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What the file shows of itself.
     *
     * @param first the headings with the first rows
     * @param layout how it is read, or seems to be
     * @param readings the line that shows the encoding, in each way in which it may be read; empty where the file says it
     * @param datesUnsure whether somebody has to say in which order dates are written
     * @param answered whether somebody has said how it is read
     */
    public record Shown(
            List<List<String>> first,
            BatchLayout layout,
            List<Reading> readings,
            boolean datesUnsure,
            boolean answered) {

        /** True where the file can be checked without asking anything. */
        boolean clear() {
            return layout.namesPeople() && readings.isEmpty() && !datesUnsure;
        }
    }

    /** The headings with the first rows, and how they are read or seem to be. */
    public Shown look(Batch batch) {
        return look(batch.kind(), content(batch), batch.layout());
    }

    /** The same of a file that is not kept yet. */
    Shown look(Kind kind, byte[] content, @Nullable BatchLayout answered) {
        Found encoding = ReadBatchFile.encoding(content);
        LookedAtFile looked = ReadBatchFile.look(content, answered == null ? encoding.charset() : answered.charset());
        List<Reading> readings = encoding.sure() ? List.of() : Encodings.readings(new ByteArrayInputStream(content));
        BatchLayout layout = answered == null ? known(kind, looked).orElseGet(looked::layout) : answered;
        return new Shown(looked.first(), layout, readings, looked.datesUnsure(), answered != null);
    }

    /** The columns that were named for such a file before; its encoding is its own. */
    private Optional<BatchLayout> known(Kind kind, LookedAtFile looked) {
        List<String> headings = looked.first().get(0);
        return mappings.of(kind.name()).stream()
                .filter(each -> each.headings().equals(Mappings.headings(headings)))
                .map(each -> BatchLayout.read(each.layout()))
                .filter(each -> each.columns().size() == headings.size())
                .map(each -> each.in(looked.layout()))
                .findFirst();
    }

    /** Checks by these columns. */
    @Transactional
    public void check(long id, BatchLayout layout, @Nullable String saveAs) {
        Batch batch = batches.lock(id).orElseThrow(() -> NotFound.of("file", id));
        byte[] content = content(batch);
        if (saveAs != null) {
            String headings = Mappings.headings(
                    look(batch.kind(), content, layout).first().get(0));
            mappings.save(
                    batch.kind().name(),
                    new Saved(saveAs, headings, layout.written()),
                    clock.instant(),
                    actor.get().name());
        }
        check(batch, content, layout);
    }

    void check(long id, byte[] content, BatchLayout layout) {
        check(batches.lock(id).orElseThrow(), content, layout);
    }

    private void check(Batch batch, byte[] content, BatchLayout layout) {
        RuleBroken.check(new BatchStandsForThat(batch.state(), State.CHECKING));
        long id = batch.id();
        batches.layOut(id, layout, ReadBatchFile.of(content, layout, TrustClock.today(clock)));
        batches.become(id, State.CHECKING);
        audit.wrote("batch.check", "batch:" + id, batch.kind().words() + ": " + batch.fileName());
        batches.workedOnBy(id, jobs.start(WorkOnABatch.NAME, Map.of("batch", String.valueOf(id))));
    }

    private byte[] content(Batch batch) {
        Long file = batch.file();
        if (file == null) {
            throw NotFound.of("file that is kept of", batch.id());
        }
        try (InputStream content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
