package org.folkmoot.members.board.web;

import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.board.DeclareADirectorsInterests;
import org.folkmoot.members.board.KeepTheBoard;
import org.folkmoot.members.board.SeeTheBoard;
import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.members.web.InterestForm;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.forms.Form;
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
import org.folkmoot.templates.members.board.JtecorrectGenerated;
import org.folkmoot.templates.members.board.JtedirectorGenerated;
import org.jspecify.annotations.Nullable;

/** One director for the office: the entry, the interests, the end, and what takes each back. */
@Path("/office/directors/{id: [0-9]{1,15}}")
@ApplicationScoped
public class DirectorResource {

    private final SeeTheBoard see;
    private final KeepTheBoard keep;
    private final DeclareADirectorsInterests declare;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DirectorResource() {
        this.see = null;
        this.keep = null;
        this.declare = null;
        this.actors = null;
    }

    @Inject
    public DirectorResource(
            SeeTheBoard see, KeepTheBoard keep, DeclareADirectorsInterests declare, CurrentActor actors) {
        this.see = see;
        this.keep = keep;
        this.declare = declare;
        this.actors = actors;
    }

    /** The director. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        return show(see.one(id), null);
    }

    /** The entry, to correct it. */
    @GET
    @Path("correct")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View correct(@PathParam("id") long id) {
        Director director = see.one(id);
        return correct(director, new DirectorForm().of(director));
    }

    /** Corrects it. */
    @POST
    @Path("correct")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response corrected(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Director director = see.one(id);
        DirectorForm form = new DirectorForm();
        if (form.bind(input)) {
            try {
                keep.correct(id, form.entry());
                return done(id, "The register of directors was changed");
            } catch (RuleBroken e) {
                form.refuse(form.kind, e.rule().words());
            } catch (NotFound e) {
                form.refuse(form.number, "Nobody on record has this member number");
            }
        }
        return correct(director, form).errors(form).response();
    }

    private static View correct(Director director, DirectorForm form) {
        return View.page(
                        "Change the entry of " + director.named(),
                        out -> JtecorrectGenerated.render(out, null, director.id(), director.named(), form))
                .section(Section.OFFICE)
                .back("/office/directors/" + director.id());
    }

    /** Adds an interest or a nil return. */
    @POST
    @Path("interests")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response interest(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Director director = see.one(id);
        InterestForm form = new InterestForm(see.today());
        if (!form.bind(input)) {
            return show(director, form).errors(form).response();
        }
        declare.declare(id, form.on(), form.words());
        return done(id, "The register of interests was changed");
    }

    /** Ends an interest. */
    @POST
    @Path("interests/{interest: [0-9]{1,15}}/end")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response endInterest(@PathParam("id") long id, @PathParam("interest") long interest) {
        declare.end(id, interest);
        return done(id, "The interest was ended");
    }

    /** Takes the end of an interest back. */
    @POST
    @Path("interests/{interest: [0-9]{1,15}}/restore")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response restore(@PathParam("id") long id, @PathParam("interest") long interest) {
        declare.restore(id, interest);
        return done(id, "The interest stands again");
    }

    /** Says that the director left. */
    @POST
    @Path("end")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response end(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Director director = see.one(id);
        LeftForm form = new LeftForm(director.since(), see.today());
        if (!form.bind(input)) {
            return show(director, form).errors(form).response();
        }
        keep.end(id, form.on.value(), form.reason.value());
        return done(id, director.named() + " is no longer a director");
    }

    /** Takes the end back. */
    @POST
    @Path("go-on")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response goOn(@PathParam("id") long id) {
        keep.goOn(id);
        return done(id, "The end was taken back");
    }

    private static Response done(long id, String notice) {
        return Redirects.withNotice("/office/directors/" + id, notice);
    }

    private View show(Director director, @Nullable Form refused) {
        InterestForm interest = refused instanceof InterestForm form ? form : new InterestForm(see.today());
        LeftForm left = refused instanceof LeftForm form ? form : new LeftForm(director.since(), see.today());
        List<SummaryRow> rows = rows(director);
        boolean secretary = actors.get().may(Permission.CHANGE_CONSTITUTION);
        Table interests = BoardTables.declared(director, see.interests(director.id()));
        return View.page(
                        director.named(),
                        out -> JtedirectorGenerated.render(
                                out,
                                null,
                                director.id(),
                                director.named(),
                                director.inOffice(),
                                secretary,
                                rows,
                                interests,
                                interest,
                                left))
                .section(Section.OFFICE)
                .back("/office/directors");
    }

    private static List<SummaryRow> rows(Director director) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Post", BoardTables.post(director)));
        rows.add(row("On the board", director.kind().words()));
        rows.add(row("Term", BoardTables.term(director)));
        if (director.person() != null) {
            rows.add(row("Member", Cells.link("Number " + director.person(), "/office/members/" + director.person())));
        }
        if (director.endedOn() != null) {
            rows.add(row("Left", Words.date(director.endedOn()) + ": " + director.endReason()));
        }
        return rows;
    }
}
