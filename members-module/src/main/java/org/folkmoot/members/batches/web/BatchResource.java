package org.folkmoot.members.batches.web;

import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.folkmoot.members.batches.CheckABatch;
import org.folkmoot.members.batches.RunABatch;
import org.folkmoot.members.batches.SeeABatch;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Count;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.RowState;
import org.folkmoot.members.model.Batch.State;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.BatchLayout;
import org.folkmoot.members.web.DiscardedWords;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.members.batches.JtebatchGenerated;
import org.folkmoot.templates.members.batches.JtecolumnsGenerated;

/** A file that changes many records: what it comes to, apply, take back, discard, and its rows as CSV. */
@Path("/office/files/{id: [0-9]{1,15}}")
@ApplicationScoped
public class BatchResource {

    private static final String HOME = "/office/files/";

    private final SeeABatch see;
    private final RunABatch run;
    private final CheckABatch check;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BatchResource() {
        this.see = null;
        this.run = null;
        this.check = null;
    }

    @Inject
    public BatchResource(SeeABatch see, RunABatch run, CheckABatch check) {
        this.check = check;
        this.see = see;
        this.run = run;
    }

    /** The file. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View show(@PathParam("id") long id) {
        Batch batch = see.find(id);
        return batch.state() == State.UPLOADED ? columns(batch, new BatchColumnsForm(check.look(batch))) : page(batch);
    }

    private View page(Batch batch) {
        long id = batch.id();
        List<Count> counts = see.counts(id);
        Table table = table(counts);
        List<SummaryRow> rows = rows(batch);
        long acting = acting(counts, RowState.READ);
        long done = acting(counts, RowState.DONE);
        String keptUntil = DiscardedWords.keptUntil(batch.discardedAt());
        return View.page(
                        batch.kind().words(),
                        out -> JtebatchGenerated.render(out, null, batch, rows, table, acting, done, keptUntil))
                .section(Section.OFFICE)
                .back(batch.kind() == Kind.SCREENING ? "/office/screening" : "/office/staff");
    }

    /** The columns again, to change what was read or named before the file is applied. */
    @GET
    @Path("columns")
    @Requires(Permission.CHANGE_MEMBERS)
    public View columns(@PathParam("id") long id) {
        Batch batch = see.find(id);
        return batch.file() == null || batch.state() == State.DISCARDED
                ? page(batch)
                : columns(batch, new BatchColumnsForm(check.look(batch)));
    }

    private View columns(Batch batch, BatchColumnsForm form) {
        Table sample = sample(check.look(batch).first());
        return View.page(
                        "Which column holds what?",
                        out -> JtecolumnsGenerated.render(out, null, batch.id(), batch.fileName(), form, sample))
                .section(Section.OFFICE)
                .wide()
                .back(batch.kind() == Kind.SCREENING ? "/office/screening" : "/office/staff");
    }

    private static Table sample(List<List<String>> rows) {
        Table table = Table.of("The first rows").columns(rows.get(0).toArray(String[]::new));
        int width = rows.get(0).size();
        return table.rows(rows.subList(1, rows.size()), each -> IntStream.range(0, width)
                .<Object>mapToObj(at -> at < each.size() ? each.get(at) : "")
                .toList());
    }

    /** Checks the file by the columns that were named. */
    @POST
    @Path("check")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response check(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Batch batch = see.find(id);
        if (batch.file() == null || batch.state().busy() || batch.state() == State.DISCARDED) {
            return Redirects.seeOther(HOME + id);
        }
        BatchColumnsForm form = new BatchColumnsForm(check.look(batch));
        if (!form.bind(input)) {
            return columns(batch, form).errors(form).response();
        }
        check.check(id, form.layout(), form.saveAs());
        return Redirects.withNotice(HOME + id, "The check has started; you may leave this page");
    }

    private static long acting(List<Count> counts, RowState state) {
        return counts.stream()
                .filter(each -> each.state() == state
                        && each.verdict() != null
                        && each.verdict().acts())
                .mapToLong(Count::rows)
                .sum();
    }

    private static List<SummaryRow> rows(Batch batch) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("File", batch.fileName()));
        rows.add(row("Stands", batch.state().words()));
        rows.add(row("Uploaded", Words.dateAndTime(batch.begunAt()) + " by " + batch.begunBy()));
        BatchLayout layout = batch.layout();
        if (layout != null) {
            rows.add(row("How it was read", layout.words()));
        }
        if (batch.effectOn() != null) {
            rows.add(row("Members from", Words.date(batch.effectOn()) + ", or as soon as the constitution allows"));
        }
        return rows;
    }

    private static Table table(List<Count> counts) {
        Table table =
                Table.of("What the rows come to").columns("Comes to", "State").numeric("Rows");
        counts.stream()
                .sorted(Comparator.comparing(
                        each -> each.verdict() == null ? "" : each.verdict().name()))
                .forEach(each -> table.row(
                        each.verdict() == null
                                ? "Not looked at yet"
                                : each.verdict().words(),
                        each.state().words(),
                        Words.number(each.rows())));
        return table;
    }

    /** Starts applying it. */
    @POST
    @Path("apply")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response apply(@PathParam("id") long id) {
        run.apply(id);
        return Redirects.withNotice(HOME + id, "The file is being applied; you may leave this page");
    }

    /** Starts taking it back. */
    @POST
    @Path("undo")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response undo(@PathParam("id") long id) {
        run.undo(id);
        return Redirects.withNotice(HOME + id, "The file is being taken back; you may leave this page");
    }

    /** Discards it. */
    @POST
    @Path("discard")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response discard(@PathParam("id") long id) {
        run.discard(id);
        return Redirects.withNotice(HOME + id, "The file was discarded");
    }

    /** Puts it back after it was discarded. */
    @POST
    @Path("put-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response putBack(@PathParam("id") long id) {
        run.putBack(id);
        return Redirects.withNotice(HOME + id, "The file is back; nothing has changed yet");
    }

    /** Every row with what it comes to and why. */
    @GET
    @Path("rows.csv")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response rows(@PathParam("id") long id) {
        return TableFile.csv("file-" + id + "-rows", all(id));
    }

    /** The same as a workbook. */
    @GET
    @Path("rows.xlsx")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response workbook(@PathParam("id") long id) {
        return TableFile.workbook("file-" + id + "-rows", "Rows", all(id));
    }

    private TableFile.Rows all(long id) {
        see.find(id);
        return taker -> {
            taker.accept(List.of("Line", "Name", "Comes to", "State", "Why", "Number on record"));
            see.rows(id, each -> taker.accept(cells(each)));
        };
    }

    private static List<Object> cells(Row each) {
        BatchDetails details = each.details();
        String name = details == null
                ? ""
                : (Objects.requireNonNullElse(details.first(), "") + " "
                                + Objects.requireNonNullElse(details.last(), ""))
                        .strip();
        return List.of(
                each.line(),
                name,
                each.verdict() == null ? "" : each.verdict().words(),
                each.state().words(),
                each.reason(),
                each.person() == null ? "" : each.person().value());
    }
}
