package org.folkmoot.members.constitution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.constitution.EditADraft;
import org.folkmoot.members.constitution.SeeAVersion;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.constitution.JtedraftGenerated;

/** Editing a draft of the constitution: its terms, and each constituency with its areas and classes. */
@Path("/office/constitution")
@ApplicationScoped
public class DraftResource {

    private static final String NEW = "new";

    private final SeeAVersion see;
    private final EditADraft edit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DraftResource() {
        this.see = null;
        this.edit = null;
    }

    @Inject
    public DraftResource(SeeAVersion see, EditADraft edit) {
        this.see = see;
        this.edit = edit;
    }

    /** The terms. */
    @GET
    @Path("{version: [0-9]{1,6}}/terms")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View terms(@PathParam("version") int version) {
        return show(version, "Terms of the draft", "/terms", "", new VersionForm(see.draft(version)));
    }

    /** Sets the terms. */
    @POST
    @Path("{version: [0-9]{1,6}}/terms")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response setTerms(@PathParam("version") int version, MultivaluedMap<String, String> input) {
        VersionForm form = new VersionForm(see.draft(version));
        if (!form.bind(input)) {
            return show(version, "Terms of the draft", "/terms", "", form)
                    .errors(form)
                    .response();
        }
        edit.details(version, form.label.value(), form.from.given().orElseThrow(), form.terms());
        return Redirects.withNotice("/office/constitution/" + version, "The draft was changed");
    }

    /** One constituency, or a new one. */
    @GET
    @Path("{version: [0-9]{1,6}}/constituencies/{code: [a-z0-9-]{1,60}}")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View constituency(@PathParam("version") int version, @PathParam("code") String code) {
        return show(version, code, form(version, code));
    }

    /** Puts it in the draft. */
    @POST
    @Path("{version: [0-9]{1,6}}/constituencies/{code: [a-z0-9-]{1,60}}")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response setConstituency(
            @PathParam("version") int version, @PathParam("code") String code, MultivaluedMap<String, String> input) {
        PartForm form = form(version, code);
        if (!form.bind(input)) {
            return show(version, code, form).errors(form).response();
        }
        try {
            edit.put(version, NEW.equals(code) ? null : code, form.constituency());
        } catch (RuleBroken e) {
            form.refuse(form.code, e.rule().words());
            return show(version, code, form).errors(form).response();
        }
        return Redirects.withNotice("/office/constitution/" + version, "The draft was changed");
    }

    /** Takes it out of the draft. */
    @POST
    @Path("{version: [0-9]{1,6}}/constituencies/{code: [a-z0-9-]{1,60}}/remove")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response remove(@PathParam("version") int version, @PathParam("code") String code) {
        edit.remove(version, code);
        return Redirects.withNotice(
                "/office/constitution/" + version,
                "The constituency was taken out of the draft; it can be put back below");
    }

    private PartForm form(int version, String code) {
        Constitution draft = see.draft(version);
        Constituency known = NEW.equals(code) ? null : constituency(draft, code);
        return new PartForm(known, see::areaName);
    }

    /** As the draft has it, or as it would be put back. */
    private Constituency constituency(Constitution draft, String code) {
        return draft.constituency(code)
                .or(() -> see.takenOut(draft).stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst())
                .orElseThrow(() -> NotFound.of("constituency", code));
    }

    private View show(int version, String code, PartForm form) {
        boolean isNew = NEW.equals(code);
        boolean isThere = see.draft(version).has(code, null);
        return show(
                version,
                title(isNew, isThere),
                "/constituencies/" + code,
                !isThere ? "" : "/office/constitution/" + version + "/constituencies/" + code + "/remove",
                form);
    }

    private static String title(boolean isNew, boolean isThere) {
        if (isNew) {
            return "A new constituency";
        }
        return isThere ? "A constituency of the draft" : "Put a constituency back";
    }

    private static View show(int version, String title, String path, String remove, Form form) {
        String action = "/office/constitution/" + version + path;
        return View.page(title, out -> JtedraftGenerated.render(out, null, title, action, remove, form))
                .section(Section.OFFICE)
                .back("/office/constitution/" + version);
    }
}
