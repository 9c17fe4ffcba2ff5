package org.folkmoot.members.constitution.web;

import static org.folkmoot.nhsuk.components.Components.row;
import static org.folkmoot.nhsuk.components.Components.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.constitution.SeeAVersion;
import org.folkmoot.members.constitution.SeeTheConstitution;
import org.folkmoot.members.constitution.SeeTheConstitution.LeftBehind;
import org.folkmoot.members.constitution.SeeTheConstitution.Part;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Strength;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.constitution.JteconstitutionGenerated;
import org.jspecify.annotations.Nullable;

/** The constitution in force, to be read. */
@Path("/office/constitution")
@ApplicationScoped
public class ConstitutionResource {

    private final SeeTheConstitution see;
    private final SeeAVersion versions;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConstitutionResource() {
        this.see = null;
        this.versions = null;
        this.actors = null;
    }

    @Inject
    public ConstitutionResource(SeeTheConstitution see, SeeAVersion versions, CurrentActor actors) {
        this.see = see;
        this.versions = versions;
        this.actors = actors;
    }

    /** The version, its constituencies and classes, and the versions on record. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show() {
        Constitution present = see.present();
        boolean members = !present.constituencies().isEmpty();
        List<SummaryRow> summary = summary(present);
        List<Part> parts = see.parts();
        Table rules = rules(parts);
        Table numbers = numbers(parts);
        List<LeftBehind> left = see.leftBehind();
        Table all = versions(versions);
        boolean mayDraft = actors.get().may(Permission.CHANGE_CONSTITUTION);
        return View.page(
                        "Constitution",
                        out -> JteconstitutionGenerated.render(
                                out, null, members, present.example(), summary, numbers, left, rules, all, mayDraft))
                .section(Section.OFFICE)
                .wide();
    }

    private static List<SummaryRow> summary(Constitution present) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Version", present.version() + ": " + present.label()));
        rows.add(row("In force from", Words.date(present.effectiveFrom())));
        rows.add(row("Approved by the board", date(present.approvedByBoard())));
        rows.add(row("Approved by the council of governors", date(present.approvedByCouncil())));
        return rows;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "Not on record" : Words.date(date);
    }

    private static Table numbers(List<Part> parts) {
        return Table.of("Members now, against the minimum")
                .columns("Constituency or class")
                .numeric("Members now")
                .numeric("Minimum")
                .column("How it stands")
                .responsive()
                .rows(
                        parts,
                        each -> List.of(
                                each.name(),
                                Cells.link(
                                        Words.number(each.members()),
                                        "/office/members?status=MEMBER&constituency=" + each.filter()),
                                Words.number(each.minimum()),
                                tag(each.strength().words(), colour(each.strength()))));
    }

    private static TagColour colour(Strength strength) {
        return switch (strength) {
            case RED -> TagColour.RED;
            case AMBER -> TagColour.YELLOW;
            case GREEN -> TagColour.GREEN;
        };
    }

    private static Table rules(List<Part> parts) {
        return Table.of("Who may join")
                .columns("Constituency or class", "Where they live", "Minimum age", "Clauses")
                .responsive()
                .rows(
                        parts,
                        each -> List.of(
                                each.name(),
                                where(each),
                                String.valueOf(each.constituency().minimumAge()),
                                each.clause() + "; age: " + each.constituency().ageClause()));
    }

    private static String where(Part part) {
        if (!part.areas().isEmpty()) {
            return String.join(", ", part.areas());
        }
        return part.constituency().restOfEngland() ? "The rest of England" : "Anywhere";
    }

    private static Table versions(SeeAVersion versions) {
        return Table.of("Versions on record")
                .numeric("Version")
                .columns("Name", "In force from", "Where it stands")
                .responsive()
                .rows(
                        versions.all(),
                        each -> List.of(
                                String.valueOf(each.constitution().version()),
                                Cells.link(
                                        each.constitution().label(),
                                        "/office/constitution/"
                                                + each.constitution().version()),
                                Words.date(each.constitution().effectiveFrom()),
                                versions.stands(each)));
    }
}
