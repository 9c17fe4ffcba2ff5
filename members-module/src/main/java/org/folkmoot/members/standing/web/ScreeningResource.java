package org.folkmoot.members.standing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.folkmoot.members.batches.SeeABatch;
import org.folkmoot.members.batches.UploadABatch;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.members.standing.CountingPolicy;
import org.folkmoot.members.standing.SendToAScreening;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.members.standing.JtescreeningGenerated;

/** Screening for the dead and those who moved: the file out, the answer in, and who counts as a member. */
@Path("/office/screening")
@ApplicationScoped
public class ScreeningResource {

    private static final List<String> OUT = List.of(
            "Reference",
            "Title",
            "First name",
            "Last name",
            "Date of birth",
            "Address line 1",
            "Address line 2",
            "Town",
            "Postcode",
            "Outcome");
    private static final String HOME = "/office/screening";

    private final SendToAScreening send;
    private final UploadABatch upload;
    private final SeeABatch batches;
    private final CountingPolicy policy;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ScreeningResource() {
        this.send = null;
        this.upload = null;
        this.batches = null;
        this.policy = null;
        this.actor = null;
    }

    @Inject
    public ScreeningResource(
            SendToAScreening send, UploadABatch upload, SeeABatch batches, CountingPolicy policy, CurrentActor actor) {
        this.send = send;
        this.upload = upload;
        this.batches = batches;
        this.policy = policy;
        this.actor = actor;
    }

    /** What can be done, and the files so far. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View show() {
        return show(new ScreeningForm());
    }

    private View show(ScreeningForm form) {
        Table files = Table.of("Answers so far")
                .columns("File", "Uploaded", "Stands")
                .responsive()
                .rows(
                        batches.newest(Kind.SCREENING),
                        each -> List.of(
                                PageLinks.to(each.fileName(), "/office/files/" + each.id()),
                                Words.dateAndTime(each.begunAt()) + " by " + each.begunBy(),
                                each.state().words()));
        boolean may = actor.get().may(Permission.CHANGE_CONSTITUTION);
        CountingForm counting = new CountingForm();
        counting.counted.fill(Stream.of(
                        policy.countsGoneAway() ? CountingForm.GONE_AWAY : "",
                        policy.countsSuspended() ? CountingForm.SUSPENDED : "")
                .filter(each -> !each.isEmpty())
                .toList());
        String counts = "Members who have gone away " + (policy.countsGoneAway() ? "count" : "do not count")
                + ", those who are suspended " + (policy.countsSuspended() ? "count" : "do not count") + ".";
        return View.page(
                        "Screening", out -> JtescreeningGenerated.render(out, null, form, files, counting, counts, may))
                .section(Section.OFFICE);
    }

    /** The file for the screening. */
    @GET
    @Path("out.csv")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response out() {
        return TableFile.csv("screening", this::rows);
    }

    /** The same as a workbook. */
    @GET
    @Path("out.xlsx")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response workbook() {
        return TableFile.workbook("screening", "Screening", this::rows);
    }

    private void rows(Consumer<List<?>> taker) {
        taker.accept(OUT);
        send.rows(each -> taker.accept(Arrays.asList(
                each.number(),
                each.title(),
                each.first(),
                each.last(),
                each.born() == null ? "" : each.born().toString(),
                each.line1(),
                each.line2(),
                each.town(),
                each.postcode(),
                "")));
    }

    /** Takes the answer and starts its dry run. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 20)
    @Requires(Permission.CHANGE_MEMBERS)
    public Response upload(List<EntityPart> parts) throws IOException {
        ScreeningForm form = new ScreeningForm();
        if (!form.bind(parts)) {
            return show(form).errors(form).response();
        }
        try (InputStream content = form.file.value().content()) {
            long id = upload.keep(Kind.SCREENING, form.file.value().fileName(), content.readAllBytes(), null, null);
            return Redirects.seeOther("/office/files/" + id);
        } catch (UnreadableSheet e) {
            form.refuse(form.file, String.valueOf(e.getMessage()));
            return show(form).errors(form).response();
        }
    }

    /** Changes who counts as a member. */
    @POST
    @Path("counting")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response counting(MultivaluedMap<String, String> input) {
        CountingForm form = new CountingForm();
        form.bind(input);
        policy.set(form.counted.isChosen(CountingForm.GONE_AWAY), form.counted.isChosen(CountingForm.SUSPENDED));
        return Redirects.withNotice(HOME, "Saved");
    }
}
