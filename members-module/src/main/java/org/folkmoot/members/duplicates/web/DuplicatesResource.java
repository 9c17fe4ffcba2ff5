package org.folkmoot.members.duplicates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.duplicates.MergeRecords;
import org.folkmoot.members.duplicates.SeeDuplicates;
import org.folkmoot.members.duplicates.SeeDuplicates.Side;
import org.folkmoot.members.model.Duplicates.PairState;
import org.folkmoot.members.model.Duplicates.Row;
import org.folkmoot.members.model.Merges.Merge;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.duplicates.JteduplicatesGenerated;
import org.folkmoot.templates.members.duplicates.JtepairGenerated;
import org.folkmoot.templates.members.duplicates.JteweightsGenerated;

/** Possible duplicates: the queue, two records side by side, merging and its undo, the weights. */
@Path("/office/duplicates")
@ApplicationScoped
public class DuplicatesResource {

    private static final String HOME = "/office/duplicates";
    private static final String PAIR = "{low: [0-9]{1,15}}/{high: [0-9]{1,15}}";

    private final SeeDuplicates see;
    private final MergeRecords merge;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DuplicatesResource() {
        this.see = null;
        this.merge = null;
        this.constitution = null;
    }

    @Inject
    public DuplicatesResource(SeeDuplicates see, MergeRecords merge, PresentConstitution constitution) {
        this.see = see;
        this.merge = merge;
        this.constitution = constitution;
    }

    /** The queue, the surest pairs first. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View queue(@QueryParam("page") @DefaultValue("0") int page) {
        int number = Math.max(0, Math.min(page, 100_000));
        List<Row> rows = see.page(number);
        long waiting = see.waiting();
        Table table = Table.of("Possible duplicates")
                .columns("Records", "Why")
                .numeric("Points")
                .responsive()
                .rows(rows, DuplicatesResource::cells);
        boolean more = (number + 1L) * SeeDuplicates.SIZE < waiting;
        KeyPaging paging = new KeyPaging(
                Words.cappedCount(waiting, "pair", "pairs"),
                number == 0 ? null : HOME + "?page=" + (number - 1),
                more ? HOME + "?page=" + (number + 1) : null);
        boolean scanned = see.scanned();
        List<Merge> merges = see.merges();
        List<Row> apart = number == 0 ? see.apart() : List.of();
        return View.page(
                        "Duplicates",
                        out -> JteduplicatesGenerated.render(out, null, table, paging, scanned, merges, apart))
                .section(Section.OFFICE)
                .wide();
    }

    private static List<Object> cells(Row each) {
        return List.of(
                PageLinks.to(
                        each.lowName() + " (" + each.low() + ") and " + each.highName() + " (" + each.high() + ")",
                        HOME + "/" + each.low() + "/" + each.high()),
                each.why(),
                Words.number(each.score()));
    }

    /** Starts a scan. */
    @POST
    @Path("scan")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response scan() {
        return Redirects.withNotice("/office/jobs/" + see.scan(), "The scan has started; you may leave this page");
    }

    /** Two records side by side. */
    @GET
    @Path(PAIR)
    @Requires(Permission.CHANGE_MEMBERS)
    public View pair(@PathParam("low") long low, @PathParam("high") long high) {
        Row row = see.pair(low, high);
        Side one = see.side(low);
        Side other = see.side(high);
        return pair(row, one, other, new MergeForm(one, other, constitution));
    }

    private View pair(Row row, Side one, Side other, MergeForm form) {
        Table table = PairTable.of(one, other, constitution);
        boolean open = row.state() == PairState.OPEN;
        return View.page(
                        row.lowName() + " and " + row.highName(),
                        out -> JtepairGenerated.render(out, null, row, table, form, open))
                .section(Section.OFFICE)
                .wide()
                .back(HOME);
    }

    /** Makes them one. */
    @POST
    @Path(PAIR + "/merge")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response merge(
            @PathParam("low") long low, @PathParam("high") long high, MultivaluedMap<String, String> input) {
        Row row = see.pair(low, high);
        Side one = see.side(low);
        Side other = see.side(high);
        MergeForm form = new MergeForm(one, other, constitution);
        if (!form.bind(input)) {
            return pair(row, one, other, form).errors(form).response();
        }
        long kept = form.kept();
        merge.merge(new PersonId(kept), new PersonId(kept == low ? high : low), form.choice());
        return Redirects.withNotice(HOME, "The two records are one now: number " + kept + ". This can be undone below");
    }

    /** They are two people. */
    @POST
    @Path(PAIR + "/different")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response different(@PathParam("low") long low, @PathParam("high") long high) {
        see.different(low, high);
        return Redirects.withNotice(HOME, "Kept as two people; the pair will not come back");
    }

    /** Lets a pair that was kept as two people wait again. */
    @POST
    @Path(PAIR + "/again")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response again(@PathParam("low") long low, @PathParam("high") long high) {
        see.again(low, high);
        return Redirects.withNotice(HOME + "/" + low + "/" + high, "The pair waits again");
    }

    /** Makes two of them again. */
    @POST
    @Path("merges/{id: [0-9]{1,15}}/undo")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response undo(@PathParam("id") long id) {
        merge.undo(id);
        return Redirects.withNotice(HOME, "The merge was undone; they are two records again");
    }

    /** The weights. */
    @GET
    @Path("weights")
    @Requires(Permission.CHANGE_MEMBERS)
    public View weights() {
        return weights(new WeightsForm(see.weights()));
    }

    private static View weights(WeightsForm form) {
        return View.page("How duplicates are found", out -> JteweightsGenerated.render(out, null, form))
                .section(Section.OFFICE)
                .back(HOME);
    }

    /** Sets the weights. */
    @POST
    @Path("weights")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response use(MultivaluedMap<String, String> input) {
        WeightsForm form = new WeightsForm(see.weights());
        if (!form.bind(input)) {
            return weights(form).errors(form).response();
        }
        see.use(form.weights());
        return Redirects.withNotice(HOME, "Saved. Search again to use these points");
    }
}
