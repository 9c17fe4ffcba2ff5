package org.folkmoot.members.board.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.members.board.KeepTheBoard;
import org.folkmoot.members.board.SeeTheBoard;
import org.folkmoot.members.board.SeeTheBoard.OnTheBoard;
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
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.members.board.JteofficeGenerated;

/** The board for the office: who is on it, whose return is due, and who comes. */
@Path("/office/directors")
@ApplicationScoped
public class OfficeDirectorsResource {

    private final SeeTheBoard see;
    private final KeepTheBoard keep;
    private final TrustSettings trust;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeDirectorsResource() {
        this.see = null;
        this.keep = null;
        this.trust = null;
        this.actors = null;
    }

    @Inject
    public OfficeDirectorsResource(SeeTheBoard see, KeepTheBoard keep, TrustSettings trust, CurrentActor actors) {
        this.see = see;
        this.keep = keep;
        this.trust = trust;
        this.actors = actors;
    }

    /** The board. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show() {
        return show(new DirectorForm());
    }

    /** Adds a director. */
    @POST
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response add(MultivaluedMap<String, String> input) {
        see.mustExist();
        DirectorForm form = new DirectorForm();
        if (form.bind(input)) {
            try {
                long id = keep.add(form.entry());
                return Redirects.withNotice("/office/directors/" + id, "The director was added");
            } catch (RuleBroken e) {
                form.refuse(form.kind, e.rule().words());
            } catch (NotFound e) {
                form.refuse(form.number, "Nobody on record has this member number");
            }
        }
        return show(form).errors(form).response();
    }

    private View show(DirectorForm form) {
        see.mustExist();
        List<OnTheBoard> present = see.present();
        Table table = BoardTables.office(present, see.today(), trust.hasMembers());
        Table former = BoardTables.former(see.former());
        boolean secretary = actors.get().may(Permission.CHANGE_CONSTITUTION);
        return View.page(
                        "Board of directors",
                        out -> JteofficeGenerated.render(out, null, words(present), table, former, secretary, form))
                .section(Section.OFFICE)
                .back("/office/register")
                .wide();
    }

    private static String words(List<OnTheBoard> present) {
        long outside = present.stream()
                .filter(each -> each.director().kind().comesFromTheMembers())
                .count();
        long due = present.stream().filter(OnTheBoard::returnIsDue).count();
        return Words.countFirst(present.size(), "director", "directors") + ": " + outside
                + " non-executive with the chair, " + (present.size() - outside) + " executive. "
                + (due == 0
                        ? "All have made a return of interests."
                        : Words.count(due, "director has", "directors have") + " yet to make a return of interests.");
    }
}
