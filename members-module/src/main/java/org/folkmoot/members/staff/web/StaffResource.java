package org.folkmoot.members.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.members.batches.SeeABatch;
import org.folkmoot.members.batches.UploadABatch;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.rules.PatientsBecomeMembersUnlessTheyObject;
import org.folkmoot.members.model.rules.StaffBecomeMembersUnlessTheyObject;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.members.staff.AnswerAnInvitation;
import org.folkmoot.members.staff.SeeInvitations;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.templates.members.staff.JteinvitationGenerated;
import org.folkmoot.templates.members.staff.JteinvitationsGenerated;
import org.folkmoot.templates.members.staff.JtestaffGenerated;
import org.jspecify.annotations.Nullable;

/** The staff constituency at the office: files of staff and leavers, and who was invited. */
@Path("/office/staff")
@ApplicationScoped
public class StaffResource {

    private static final String HOME = "/office/staff";

    private final UploadABatch upload;
    private final SeeABatch batches;
    private final SeeInvitations see;
    private final AnswerAnInvitation answer;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StaffResource() {
        this.upload = null;
        this.batches = null;
        this.see = null;
        this.answer = null;
        this.constitution = null;
    }

    @Inject
    public StaffResource(
            UploadABatch upload,
            SeeABatch batches,
            SeeInvitations see,
            AnswerAnInvitation answer,
            PresentConstitution constitution) {
        this.upload = upload;
        this.batches = batches;
        this.see = see;
        this.answer = answer;
        this.constitution = constitution;
    }

    /** The files, the numbers and the upload. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View show() {
        return show(new StaffFileForm(constitution.get()));
    }

    private View show(StaffFileForm form) {
        Table files = Table.of("Files")
                .columns("File", "What", "Uploaded", "Stands")
                .responsive()
                .rows(
                        batches.newest(Kind.STAFF, Kind.LEAVERS, Kind.PATIENTS),
                        each -> List.of(
                                PageLinks.to(each.fileName(), "/office/files/" + each.id()),
                                each.kind().words(),
                                Words.dateAndTime(each.begunAt()) + " by " + each.begunBy(),
                                each.state().words()));
        Table numbers = Table.of("Invitations")
                .columns("Answer")
                .numeric("Staff")
                .numeric("Leavers offered to stay")
                .numeric("Patients");
        for (Invitation.State each : Invitation.State.values()) {
            numbers.row(
                    each.words(),
                    Words.number(see.count(Invitation.Kind.STAFF, each)),
                    Words.number(see.count(Invitation.Kind.PUBLIC, each)),
                    Words.number(see.count(Invitation.Kind.PATIENT, each)));
        }
        Constituency staff =
                constitution.get().ofKind(ConstituencyKind.STAFF).findFirst().orElse(null);
        StaffBecomeMembersUnlessTheyObject rule = new StaffBecomeMembersUnlessTheyObject(staff);
        String refusal = rule.broken() ? rule.words() + " (" + rule.clause() + ")" : "";
        int days = constitution.get().terms().daysToOptOut();
        return View.page(
                        "Staff and invited patients",
                        out -> JtestaffGenerated.render(out, null, form, files, numbers, refusal, days))
                .section(Section.OFFICE);
    }

    /** Takes a file and starts its dry run. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 20)
    @Requires(Permission.CHANGE_MEMBERS)
    public Response upload(List<EntityPart> parts) throws IOException {
        StaffFileForm form = new StaffFileForm(constitution.get());
        if (!form.bind(parts)) {
            return show(form).errors(form).response();
        }
        Kind kind = form.kind.value(Kind.class);
        Rule rule = mayInvite(kind);
        if (rule != null && rule.broken()) {
            form.refuse(form.kind, rule.words());
            return show(form).errors(form).response();
        }
        try (InputStream content = form.file.value().content()) {
            long id = upload.keep(
                    kind,
                    form.file.value().fileName(),
                    content.readAllBytes(),
                    form.on.given().orElse(null),
                    form.group.value().isEmpty() ? null : form.group.value());
            return Redirects.seeOther("/office/files/" + id);
        } catch (UnreadableSheet e) {
            form.refuse(form.file, String.valueOf(e.getMessage()));
            return show(form).errors(form).response();
        }
    }

    private @Nullable Rule mayInvite(Kind kind) {
        return switch (kind) {
            case STAFF -> new StaffBecomeMembersUnlessTheyObject(first(ConstituencyKind.STAFF));
            case PATIENTS -> new PatientsBecomeMembersUnlessTheyObject(first(ConstituencyKind.PATIENT));
            case LEAVERS, SCREENING -> null;
        };
    }

    private @Nullable Constituency first(ConstituencyKind kind) {
        return constitution.get().ofKind(kind).findFirst().orElse(null);
    }

    /** Who was invited. */
    @GET
    @Path("invitations")
    @Requires(Permission.CHANGE_MEMBERS)
    public View invitations(
            @QueryParam("kind") @DefaultValue("STAFF") String kind,
            @QueryParam("before") @DefaultValue("0") long before) {
        Invitation.Kind shown = Stream.of(Invitation.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(Invitation.Kind.STAFF);
        List<Invitation> rows = see.page(shown, Math.max(0, before));
        boolean more = rows.size() == SeeInvitations.SIZE;
        String next = more
                ? HOME + "/invitations?kind=" + shown + "&before="
                        + rows.get(rows.size() - 1).id()
                : "";
        Table table = table(shown, rows);
        String title =
                switch (shown) {
                    case STAFF -> "Invited staff";
                    case PUBLIC -> "Leavers offered to stay";
                    case PATIENT -> "Invited patients";
                };
        return View.page(title, out -> JteinvitationsGenerated.render(out, null, title, table, next))
                .section(Section.OFFICE)
                .wide()
                .back(HOME);
    }

    private Table table(Invitation.Kind kind, List<Invitation> rows) {
        return Table.of("The newest first")
                .columns(
                        "Name",
                        "Constituency",
                        "Written to",
                        kind.unlessTheyObject() ? "Member from" : "Open until",
                        "Answer")
                .responsive()
                .rows(
                        rows,
                        each -> List.of(
                                PageLinks.to(each.name(), HOME + "/invitations/" + each.id()),
                                constitution.nameOf(each.constituency(), each.classCode()),
                                Words.date(each.invitedOn()),
                                Words.date(each.countsOn()),
                                answer(each)));
    }

    private static String answer(Invitation each) {
        return each.endedOn() == null
                ? each.state().words()
                : each.state().words() + ", " + Words.date(each.endedOn()) + ". "
                        + Objects.requireNonNullElse(each.how(), "");
    }

    /** One invitation, to record that somebody said no. */
    @GET
    @Path("invitations/{id: [0-9]{1,15}}")
    @Requires(Permission.CHANGE_MEMBERS)
    public View invitation(@PathParam("id") long id) {
        return invitation(see.one(id), new SaidNoForm());
    }

    private View invitation(Invitation each, SaidNoForm form) {
        boolean open = each.kind().unlessTheyObject()
                && (each.state() == Invitation.State.WAITS || each.state() == Invitation.State.JOINED);
        String where = constitution.nameOf(each.constituency(), each.classCode());
        String answer = answer(each);
        boolean again = this.answer.canWaitAgain(each);
        return View.page(
                        "Invitation of " + each.name(),
                        out -> JteinvitationGenerated.render(out, null, each, where, answer, open, again, form))
                .section(Section.OFFICE)
                .back(HOME + "/invitations?kind=" + each.kind());
    }

    /** Records that somebody said no by letter, telephone or in person. */
    @POST
    @Path("invitations/{id: [0-9]{1,15}}")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response saidNo(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        SaidNoForm form = new SaidNoForm();
        if (!form.bind(input)) {
            return invitation(see.one(id), form).errors(form).response();
        }
        answer.recordNo(id, form.how.value());
        return Redirects.withNotice(HOME + "/invitations/" + id, "Recorded");
    }

    /** Takes back a no that was recorded by mistake. */
    @POST
    @Path("invitations/{id: [0-9]{1,15}}/again")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response again(@PathParam("id") long id) {
        answer.takeBackNo(id);
        return Redirects.withNotice(HOME + "/invitations/" + id, "The invitation waits again");
    }
}
