package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedInputStream;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.register.AddAPaperForm;
import org.folkmoot.members.register.KeepAScan;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.forms.Upload;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.templates.members.register.JtepaperGenerated;
import org.jspecify.annotations.Nullable;

/** Adding a paper form: one page, a hint at duplicates before it is saved, the scan attached. */
@Path("/office/members/new")
@ApplicationScoped
public class NewMemberResource {

    private final AddAPaperForm add;
    private final KeepAScan scans;
    private final FindTheConstituency find;
    private final PresentConstitution constitution;
    private final JoinMode mode;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NewMemberResource() {
        this.add = null;
        this.scans = null;
        this.find = null;
        this.constitution = null;
        this.mode = null;
        this.clock = null;
    }

    @Inject
    public NewMemberResource(
            AddAPaperForm add,
            KeepAScan scans,
            FindTheConstituency find,
            PresentConstitution constitution,
            JoinMode mode,
            Clock clock) {
        this.add = add;
        this.scans = scans;
        this.find = find;
        this.constitution = constitution;
        this.mode = mode;
        this.clock = clock;
    }

    /** The empty form. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View ask() {
        return show(form(), null);
    }

    /** Adds the form, unless something is wrong or the person may be on record already. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 12)
    @Requires(Permission.CHANGE_MEMBERS)
    public Response save(List<EntityPart> parts) {
        PaperForm form = form();
        boolean valid = form.bind(parts);
        Long scan = scan(form);
        if (valid && mode.members()) {
            form.checkAgainst(find.assess(
                    form.request().connection(),
                    form.born.value(),
                    form.address().postcode(),
                    form.request().council()));
        }
        if (!form.isValid()) {
            return show(form, null).errors(form).response();
        }
        JoinRequest request = form.request();
        List<Person> same = form.another.isTicked() ? List.of() : add.perhapsTheSame(request);
        if (!same.isEmpty()) {
            form.refuse(form.another, "Someone on record may be the same person: compare, then tick the box or leave");
            return show(form, duplicates(same)).errors(form).response();
        }
        PersonId person = add.add(request, scan, form.hasAgreed());
        return Redirects.withNotice(
                "/office/members/" + person,
                "The form was added as number " + person
                        + (add.waits(person) ? ", and waits among the applications" : ""));
    }

    private @Nullable Long scan(PaperForm form) {
        Long known = scans.known(form.scanned.value());
        if (known != null || form.scan.error() != null) {
            return known;
        }
        Upload upload = form.scan.given().orElse(null);
        Long kept = upload == null ? null : scans.keep(upload.fileName(), new BufferedInputStream(upload.content()));
        if (upload != null && kept == null) {
            form.refuse(form.scan, "The scan must be a PDF, JPEG or PNG file");
        }
        form.scanned.fill(kept);
        return kept;
    }

    private PaperForm form() {
        return new PaperForm(
                TrustClock.today(clock),
                constitution.get(),
                find.councils(),
                mode.interests(),
                mode.networks(),
                mode.members());
    }

    private static Table duplicates(List<Person> same) {
        return Table.of("People on record who may be the same")
                .columns("Name", "Born", "Postcode", "Status")
                .rows(
                        same,
                        each -> List.of(
                                Links.to(each.name().full(), "/office/members/" + each.id()),
                                each.born() == null ? "" : Words.date(each.born()),
                                each.address().postcode() == null
                                        ? ""
                                        : each.address().postcode().written(),
                                each.status().words()));
    }

    private static View show(PaperForm form, @Nullable Table duplicates) {
        return View.page("Add a paper form", out -> JtepaperGenerated.render(out, null, form, duplicates))
                .section(Section.OFFICE)
                .back("/office/members");
    }
}
