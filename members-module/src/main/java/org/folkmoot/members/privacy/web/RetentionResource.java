package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.members.model.RetentionPolicy;
import org.folkmoot.members.privacy.KeepRecords;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.members.privacy.JteretentionGenerated;
import org.folkmoot.templates.members.privacy.JteretentionPeriodsGenerated;

/** How long records are kept: the periods, the dry run, the run. */
@Path("/office/privacy/retention")
@ApplicationScoped
public class RetentionResource {

    private static final String BASE = "/office/privacy/retention";
    private static final int SHOWN = 500;

    private final KeepRecords keep;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RetentionResource() {
        this.keep = null;
        this.actors = null;
    }

    @Inject
    RetentionResource(KeepRecords keep, CurrentActor actors) {
        this.keep = keep;
        this.actors = actors;
    }

    /** The periods, and whose time has come. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show() {
        Table policies = Table.of("How long records are kept")
                .columns("Whose records", "Kept for")
                .numeric("Due to be erased")
                .numeric("Held back by an open request")
                .responsive()
                .rows(
                        Arrays.asList(RetentionPolicy.values()),
                        each -> List.of(
                                each.label(),
                                keep.months(each) + " " + each.after(),
                                Words.number(keep.due(each)),
                                Words.number(keep.held(each))));
        List<Table> due = Arrays.stream(RetentionPolicy.values())
                .map(this::due)
                .filter(each -> !each.rows().isEmpty())
                .toList();
        boolean automatic = keep.automatic();
        boolean secretary = actors.get().may(Permission.CHANGE_CONSTITUTION);
        return View.page(
                        "How long records are kept",
                        out -> JteretentionGenerated.render(out, null, policies, due, automatic, secretary, SHOWN))
                .section(Section.OFFICE)
                .back("/office/privacy");
    }

    private Table due(RetentionPolicy policy) {
        return Table.of("Would be erased: " + policy.label().toLowerCase(java.util.Locale.ROOT))
                .columns("Number", "Name")
                .compact()
                .rows(
                        new ArrayList<>(keep.dryRun(policy, SHOWN)),
                        each -> List.of(
                                Cells.link(String.valueOf(each.id()), "/office/members/" + each.id()), each.name()));
    }

    /** Everybody whose record would be erased, as CSV. */
    @GET
    @Path("due.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response dueCsv() {
        return TableFile.csv("due-to-be-erased", this::due);
    }

    /** The same as a workbook. */
    @GET
    @Path("due.xlsx")
    @Requires(Permission.SEE_MEMBERS)
    public Response dueWorkbook() {
        return TableFile.workbook("due-to-be-erased", "Due to be erased", this::due);
    }

    private void due(Consumer<List<?>> taker) {
        taker.accept(List.of("Whose records", "Number", "Name"));
        for (RetentionPolicy policy : RetentionPolicy.values()) {
            keep.dryRun(policy, each -> taker.accept(List.of(policy.label(), each.id(), each.name())));
        }
    }

    /** Erases what is due now. */
    @POST
    @Path("run")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response run() {
        return Redirects.withNotice("/office/jobs/" + keep.run(), "The run has started; you may leave this page");
    }

    /** The periods, to be changed. */
    @GET
    @Path("periods")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View periods() {
        return periods(new RetentionForm(keep));
    }

    /** Changes them. */
    @POST
    @Path("periods")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response change(MultivaluedMap<String, String> input) {
        RetentionForm form = new RetentionForm(keep);
        if (!form.bind(input)) {
            return periods(form).errors(form).response();
        }
        keep.change(form.chosen(), form.eachNight());
        return Redirects.withNotice(BASE, "The periods were changed");
    }

    private static View periods(RetentionForm form) {
        return View.page(
                        "Change how long records are kept", out -> JteretentionPeriodsGenerated.render(out, null, form))
                .section(Section.OFFICE)
                .back(BASE);
    }
}
