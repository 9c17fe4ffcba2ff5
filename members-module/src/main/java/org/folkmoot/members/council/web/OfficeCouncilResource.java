package org.folkmoot.members.council.web;

import static org.folkmoot.nhsuk.components.Components.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.HoldACouncilMeeting;
import org.folkmoot.members.council.LayOutTheSeats;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.members.council.SeeTheCouncil.Sitting;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.CouncilRules;
import org.folkmoot.members.model.rules.CompositionOfTheCouncil;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.council.JteofficeGenerated;

/** The council for the office: seats, vacancies, what is due, composition, meetings. */
@Path("/office/council")
@ApplicationScoped
public class OfficeCouncilResource {

    private final PresentConstitution constitution;
    private final PresentCouncil present;
    private final SeeTheCouncil see;
    private final LayOutTheSeats layOut;
    private final HoldACouncilMeeting meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeCouncilResource() {
        this.constitution = null;
        this.present = null;
        this.see = null;
        this.layOut = null;
        this.meetings = null;
    }

    @Inject
    public OfficeCouncilResource(
            PresentConstitution constitution,
            PresentCouncil present,
            SeeTheCouncil see,
            LayOutTheSeats layOut,
            HoldACouncilMeeting meetings) {
        this.constitution = constitution;
        this.present = present;
        this.see = see;
        this.layOut = layOut;
        this.meetings = meetings;
    }

    /** Seats with who sits in them, the rules of composition, and the meetings. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show() {
        CouncilRules rules = present.rules();
        Constitution inForce = constitution.get();
        List<Sitting> all = see.sittings();
        long vacant = all.stream().filter(each -> each.term() == null).count();
        String count = Words.count(all.size(), "seat", "seats") + ", " + Words.count(vacant, "vacant", "vacant");
        String quorum = "A meeting needs " + rules.quorum() + " governors, " + rules.quorumElected()
                + " of them elected by members who are not staff (" + rules.clause() + ").";
        Table seats = seats(all, see.today());
        Table composition = composition(inForce);
        Table held = held();
        int difference = layOut.difference();
        return View.page(
                        "Council of governors",
                        out -> JteofficeGenerated.render(
                                out, null, count, quorum, seats, composition, held, difference))
                .section(Section.OFFICE)
                .wide();
    }

    private Table seats(List<Sitting> all, LocalDate today) {
        return Table.of("Seats")
                .hideCaption()
                .columns("Seat", "Governor", "Term ends", "Interests", "Yearly declaration", "Meetings attended")
                .responsive()
                .rows(all, each -> {
                    Term term = each.term();
                    return List.of(
                            Cells.link(
                                    SeatWords.seatName(each.seat(), constitution),
                                    "/office/council/seats/" + each.seat().id()),
                            term == null
                                    ? tag("Vacant", TagColour.RED)
                                    : Cells.link(term.name(), "/office/council/terms/" + term.id()),
                            term == null ? "" : Words.date(term.to()),
                            term == null ? "" : SeatWords.interests(each.interests()),
                            term == null ? "" : declared(each, today),
                            SeatWords.attended(each.attendance()));
                });
    }

    private static Object declared(Sitting sitting, LocalDate today) {
        if (sitting.disqualified()) {
            return tag("Something disqualifies", TagColour.RED);
        }
        return sitting.declarationIsDue(today)
                ? tag("Due", TagColour.YELLOW)
                : Words.date(Objects.requireNonNull(sitting.declaration()).on());
    }

    private static Table composition(Constitution inForce) {
        return Table.of("What the law asks of the seats")
                .columns("Rule", "Clause", "Kept?")
                .responsive()
                .rows(
                        CompositionOfTheCouncil.of(inForce),
                        each -> List.of(
                                each.words(),
                                each.clause(),
                                each.broken() ? tag("Broken", TagColour.RED) : tag("Kept", TagColour.GREEN)));
    }

    private Table held() {
        return Table.of("Meetings of the council")
                .columns("Date", "Meeting", "Quorum")
                .responsive()
                .rows(
                        meetings.meetings(),
                        each -> List.of(
                                Words.date(each.on()),
                                Cells.link(each.title(), "/office/council/meetings/" + each.id()),
                                each.takenBack()
                                        ? "Taken back"
                                        : meetings.quorum(each.id()).words()));
    }

    /** Brings the seats in line with the constitution in force. */
    @POST
    @Path("seats")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response layOut() {
        present.rules();
        return Redirects.withNotice("/office/council", layOut.layOut());
    }
}
