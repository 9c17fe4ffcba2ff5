package org.folkmoot.members.constitution.web;

import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.members.constitution.ApproveAVersion;
import org.folkmoot.members.constitution.DraftAVersion;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.constitution.SeeAVersion;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Constitutions.State;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.constitution.JteversionGenerated;
import org.jspecify.annotations.Nullable;

/** One version of the constitution: what it says, its approval, and giving it up; and the beginning of a draft. */
@Path("/office/constitution")
@ApplicationScoped
public class VersionResource {

    private final SeeAVersion see;
    private final PresentConstitution present;
    private final DraftAVersion draft;
    private final ApproveAVersion approve;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    VersionResource() {
        this.see = null;
        this.present = null;
        this.draft = null;
        this.approve = null;
        this.actors = null;
    }

    @Inject
    public VersionResource(
            SeeAVersion see,
            PresentConstitution present,
            DraftAVersion draft,
            ApproveAVersion approve,
            CurrentActor actors) {
        this.see = see;
        this.present = present;
        this.draft = draft;
        this.approve = approve;
        this.actors = actors;
    }

    /** Begins a draft that says what a version says; where none is named, the one in force. */
    @POST
    @Path("drafts")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response draft(MultivaluedMap<String, String> input) {
        String from = Objects.requireNonNullElse(input.getFirst("from"), "");
        int version = draft.draft(
                from.matches("[0-9]{1,6}")
                        ? Integer.parseInt(from)
                        : present.get().version());
        return Redirects.withNotice("/office/constitution/" + version, "The draft was begun; nothing rests on it yet");
    }

    /** What a version says. */
    @GET
    @Path("{version: [0-9]{1,6}}")
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("version") int version) {
        return show(see.one(version), new ApprovalForm());
    }

    /** Approves a draft. */
    @POST
    @Path("{version: [0-9]{1,6}}/approve")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response approve(@PathParam("version") int version, MultivaluedMap<String, String> input) {
        Standing standing = see.one(version);
        ApprovalForm form = new ApprovalForm();
        if (!form.bind(input)) {
            return show(standing, form).errors(form).response();
        }
        try {
            approve.approve(
                    version,
                    form.board.given().orElseThrow(),
                    form.council.given().orElseThrow());
        } catch (RuleBroken e) {
            form.refuse(e.rule().words());
            return show(standing, form).errors(form).response();
        }
        return Redirects.withNotice("/office/constitution/" + version, "The version was approved");
    }

    /** Gives a version up that is not in force yet. */
    @POST
    @Path("{version: [0-9]{1,6}}/withdraw")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response withdraw(@PathParam("version") int version) {
        approve.withdraw(version);
        return Redirects.withNotice("/office/constitution/" + version, "The version was withdrawn");
    }

    /** Puts a withdrawn version back as what it was. */
    @POST
    @Path("{version: [0-9]{1,6}}/put-back")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response putBack(@PathParam("version") int version) {
        approve.putBack(version);
        return Redirects.withNotice("/office/constitution/" + version, "The version is back as it was");
    }

    private View show(Standing standing, ApprovalForm form) {
        Constitution each = standing.constitution();
        boolean isDraft = standing.state() == State.DRAFT;
        boolean secretary = actors.get().may(Permission.CHANGE_CONSTITUTION);
        VersionPage page = new VersionPage(
                each.version(),
                "Version " + each.version() + ": " + each.label(),
                summary(standing),
                parts(each, isDraft && secretary),
                isDraft ? see.takenOut(each) : List.of(),
                isDraft ? see.movesLater(each).map(Words::date).orElse("") : "",
                isDraft && secretary,
                secretary && "Approved, not in force yet".equals(see.stands(standing)),
                secretary && approve.canComeBack(standing),
                secretary && standing.state() == State.WITHDRAWN && !approve.canComeBack(standing),
                other(each.version()));
        return View.page("A version of the constitution", out -> JteversionGenerated.render(out, null, page, form))
                .section(Section.OFFICE)
                .wide()
                .back("/office/constitution");
    }

    /** The version to compare with: the one in force, or for that one the version before; 0 for none. */
    private int other(int version) {
        int inForce = present.get().version();
        return inForce != version
                ? inForce
                : see.all().stream()
                        .map(each -> each.constitution().version())
                        .filter(each -> each < version)
                        .findFirst()
                        .orElse(0);
    }

    private List<SummaryRow> summary(Standing standing) {
        Constitution each = standing.constitution();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Where it stands", see.stands(standing)));
        rows.add(row("In force from", Words.date(each.effectiveFrom())));
        rows.add(row("Approved by the board", date(each.approvedByBoard())));
        rows.add(row("Approved by the council of governors", date(each.approvedByCouncil())));
        int days = each.terms().noticeDays();
        rows.add(row(
                "Notice of a transfer",
                days == 0 ? "None" : days + " working days (" + each.terms().noticeClause() + ")"));
        int under = each.terms().consentUnder();
        rows.add(row(
                "Consent of a parent or guardian",
                under == 0
                        ? "Nobody needs it"
                        : "Under " + under + " (" + each.terms().consentClause() + ")"));
        rows.add(row(
                "Volunteers, contractors and agency workers",
                each.terms().takesOthersAsStaff()
                        ? "In the staff constituency after 12 months"
                        : "Not in the staff constituency"));
        rows.add(row(
                "Grounds for exclusion",
                each.terms().exclusions().isEmpty()
                        ? "None on record"
                        : each.terms().exclusions().stream()
                                .map(one -> one.words() + (one.clause().isEmpty() ? "" : " (" + one.clause() + ")"))
                                .collect(Collectors.joining("; "))));
        return rows;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "Not yet" : Words.date(date);
    }

    private static Table parts(Constitution each, boolean isDraft) {
        return Table.of("Constituencies")
                .columns("Constituency", "Kind", "Areas", "Classes")
                .numeric("Minimum age")
                .numeric("Minimum members")
                .numeric("Seats")
                .responsive()
                .rows(
                        each.constituencies(),
                        one -> List.of(
                                isDraft
                                        ? Cells.link(
                                                one.name(),
                                                "/office/constitution/" + each.version() + "/constituencies/"
                                                        + one.code())
                                        : one.name(),
                                one.kindWords() + (one.automatic() ? ", automatic" : ""),
                                areas(one),
                                one.classes().stream().map(part -> part.name()).collect(Collectors.joining(", ")),
                                String.valueOf(one.minimumAge()),
                                Words.number(one.minimumMembers()),
                                Words.number(one.seats())));
    }

    private static String areas(Constituency each) {
        String named = each.areas().stream().map(Area::name).collect(Collectors.joining(", "));
        return named.isEmpty() ? each.restOfEngland() ? "The rest of England" : "Anywhere" : named;
    }
}
