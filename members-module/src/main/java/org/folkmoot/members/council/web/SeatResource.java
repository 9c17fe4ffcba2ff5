package org.folkmoot.members.council.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.council.SeatAGovernor;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
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
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.council.JteseatGenerated;

/** One seat: who sat in it, and who is next. */
@Path("/office/council/seats/{id: [0-9]{1,15}}")
@ApplicationScoped
public class SeatResource {

    private final PresentConstitution constitution;
    private final PresentCouncil present;
    private final SeeTheCouncil see;
    private final SeatAGovernor seat;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeatResource() {
        this.constitution = null;
        this.present = null;
        this.see = null;
        this.seat = null;
        this.actors = null;
    }

    @Inject
    public SeatResource(
            PresentConstitution constitution,
            PresentCouncil present,
            SeeTheCouncil see,
            SeatAGovernor seat,
            CurrentActor actors) {
        this.constitution = constitution;
        this.present = present;
        this.see = see;
        this.seat = seat;
        this.actors = actors;
    }

    /** The seat. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        Seat found = see.seat(id);
        return show(found, new SeatForm(found.elected()));
    }

    /** Seats somebody. */
    @POST
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response seat(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Seat found = see.seat(id);
        SeatForm form = new SeatForm(found.elected());
        if (form.bind(input)) {
            try {
                long term = seat.seat(id, form.seating());
                return Redirects.withNotice("/office/council/terms/" + term, "The governor was seated");
            } catch (RuleBroken e) {
                form.refuse(e.rule().words());
            } catch (NotFound e) {
                form.refuse(form.number(), "Nobody on record has this member number");
            }
        }
        return show(found, form).errors(form).response();
    }

    private View show(Seat found, SeatForm form) {
        present.rules();
        String name = SeatWords.seatName(found, constitution);
        List<Term> history = see.history(found.id());
        boolean seatable = actors.get().may(Permission.CHANGE_CONSTITUTION)
                && history.stream().noneMatch(each -> each.endedOn() == null);
        Table table = Table.of("Who sat here")
                .columns("Governor", "From", "To", "How", "Ended")
                .responsive()
                .rows(
                        history,
                        each -> List.of(
                                Cells.link(each.name(), "/office/council/terms/" + each.id()),
                                Words.date(each.from()),
                                Words.date(each.to()),
                                each.how().words(),
                                each.endedOn() == null
                                        ? "Sits now"
                                        : Words.date(each.endedOn()) + ": " + each.endReason()));
        return View.page(name, out -> JteseatGenerated.render(out, null, found.id(), name, table, seatable, form))
                .section(Section.OFFICE)
                .back("/office/council");
    }
}
