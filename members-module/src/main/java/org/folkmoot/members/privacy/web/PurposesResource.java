package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.members.model.LawfulBasis;
import org.folkmoot.members.model.PurposeText;
import org.folkmoot.members.privacy.SetAPurpose;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.privacy.JtepurposeGenerated;
import org.folkmoot.templates.members.privacy.JtepurposesGenerated;

/** On what law each use of personal information rests, as the office reads it and the secretary changes it. */
@Path("/office/privacy/purposes")
@ApplicationScoped
public class PurposesResource {

    private static final String HOME = "/office/privacy/purposes";
    private static final String ONE = "{purpose: [A-Z0-9]{1,20}}";

    private final SetAPurpose purposes;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PurposesResource() {
        this.purposes = null;
        this.actors = null;
    }

    @Inject
    public PurposesResource(SetAPurpose purposes, CurrentActor actors) {
        this.purposes = purposes;
        this.actors = actors;
    }

    /** All of them. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list() {
        boolean secretary = actors.get().may(Permission.CHANGE_CONSTITUTION);
        Table table = Table.of("What we use information for")
                .columns("Purpose", "Lawful basis", "Version")
                .responsive()
                .rows(
                        purposes.present(),
                        each -> List.of(
                                secretary
                                        ? PageLinks.to(each.purpose().title(), HOME + "/" + each.purpose())
                                        : each.purpose().title(),
                                each.basis().words(),
                                version(each)));
        return View.page("Purposes and lawful bases", out -> JtepurposesGenerated.render(out, null, table, secretary))
                .section(Section.OFFICE)
                .wide()
                .back("/office/privacy");
    }

    private static String version(PurposeText each) {
        return each.changedAt() == null
                ? "As it comes with the product"
                : each.version() + ", " + Words.dateAndTime(each.changedAt()) + ", " + each.changedBy();
    }

    /** One with its versions. */
    @GET
    @Path(ONE)
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View show(@PathParam("purpose") String purpose) {
        PurposeText now = now(purpose);
        return show(now, new PurposeForm().with(now));
    }

    private PurposeText now(String code) {
        return purposes.present().stream()
                .filter(each -> each.purpose().name().equals(code))
                .findFirst()
                .orElseThrow(() -> NotFound.of("purpose", code));
    }

    private View show(PurposeText now, PurposeForm form) {
        Table versions = Table.of("Versions")
                .columns("Version", "Lawful basis", "Text")
                .responsive()
                .rows(
                        purposes.versions(now.purpose()),
                        each -> List.of(version(each), each.basis().words(), each.words()));
        String title = now.purpose().title();
        return View.page(
                        title,
                        out -> JtepurposeGenerated.render(
                                out, null, now.purpose().name(), title, form, versions))
                .section(Section.OFFICE)
                .back(HOME);
    }

    /** Adds a version. */
    @POST
    @Path(ONE)
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response set(@PathParam("purpose") String purpose, MultivaluedMap<String, String> input) {
        PurposeText now = now(purpose);
        PurposeForm form = new PurposeForm();
        if (!form.bind(input)) {
            return show(now, form).errors(form).response();
        }
        try {
            purposes.set(now.purpose(), form.basis.value(LawfulBasis.class), form.words.value());
        } catch (RuleBroken e) {
            form.refuse(form.words, e.rule().words());
            return show(now, form).errors(form).response();
        }
        return Redirects.withNotice(HOME, "Saved; members read it from now on");
    }
}
