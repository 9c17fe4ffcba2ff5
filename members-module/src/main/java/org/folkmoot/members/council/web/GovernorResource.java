package org.folkmoot.members.council.web;

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
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.EndATerm;
import org.folkmoot.members.council.KeepAGovernorsRecord;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.members.council.TakeBackTheEnd;
import org.folkmoot.members.council.web.GovernorForms.DeclarationForm;
import org.folkmoot.members.council.web.GovernorForms.EndForm;
import org.folkmoot.members.council.web.GovernorForms.TrainingForm;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.GovernorRecords.Interest;
import org.folkmoot.members.web.InterestForm;
import org.folkmoot.nhsuk.components.Button;
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
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.council.JtegovernorGenerated;

/** One governor's time in a seat: interests, declarations, training, and its end. */
@Path("/office/council/terms/{id: [0-9]{1,15}}")
@ApplicationScoped
public class GovernorResource {

    private final PresentConstitution constitution;
    private final PresentCouncil present;
    private final SeeTheCouncil see;
    private final KeepAGovernorsRecord keep;
    private final EndATerm end;
    private final TakeBackTheEnd back;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GovernorResource() {
        this.constitution = null;
        this.present = null;
        this.see = null;
        this.keep = null;
        this.end = null;
        this.back = null;
        this.actors = null;
    }

    @Inject
    public GovernorResource(
            PresentConstitution constitution,
            PresentCouncil present,
            SeeTheCouncil see,
            KeepAGovernorsRecord keep,
            EndATerm end,
            TakeBackTheEnd back,
            CurrentActor actors) {
        this.constitution = constitution;
        this.present = present;
        this.see = see;
        this.keep = keep;
        this.end = end;
        this.back = back;
        this.actors = actors;
    }

    /** The governor. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        return show(id, forms());
    }

    /** Adds an interest or a nil return. */
    @POST
    @Path("interests")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response interest(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        GovernorForms forms = forms();
        InterestForm form = forms.interest();
        if (!form.bind(input)) {
            return refused(id, forms, form);
        }
        keep.declareInterest(id, form.on(), form.words());
        return done(id, "The register of interests was changed");
    }

    /** Ends an interest. */
    @POST
    @Path("interests/{interest: [0-9]{1,15}}/end")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response endInterest(@PathParam("id") long id, @PathParam("interest") long interest) {
        keep.endInterest(id, interest, see.today());
        return done(id, "The interest was ended");
    }

    /** Adds the yearly declaration. */
    @POST
    @Path("declarations")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response declare(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        GovernorForms forms = forms();
        DeclarationForm form = forms.declaration();
        if (!form.bind(input)) {
            return refused(id, forms, form);
        }
        keep.declare(id, form.on(), form.fit(), form.note());
        return done(id, "The declaration was added");
    }

    /** Adds training. */
    @POST
    @Path("training")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response train(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        GovernorForms forms = forms();
        TrainingForm form = forms.training();
        if (!form.bind(input)) {
            return refused(id, forms, form);
        }
        keep.train(id, form.on(), form.title());
        return done(id, "The training was added");
    }

    /** Takes the end of an interest back. */
    @POST
    @Path("interests/{interest: [0-9]{1,15}}/restore")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response restoreInterest(@PathParam("id") long id, @PathParam("interest") long interest) {
        keep.restoreInterest(id, interest, see.today());
        return done(id, "The interest stands again");
    }

    /** Takes the end of the term back. */
    @POST
    @Path("go-on")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response goOn(@PathParam("id") long id) {
        back.takeBack(id);
        return done(id, "The end was taken back: the governor sits again");
    }

    /** Ends the term. */
    @POST
    @Path("end")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response end(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        GovernorForms forms = forms();
        EndForm form = forms.end();
        if (!form.bind(input)) {
            return refused(id, forms, form);
        }
        end.end(id, form.reason());
        return done(id, "The term was ended, and the seat is vacant");
    }

    private GovernorForms forms() {
        return new GovernorForms(see.today());
    }

    private Response refused(long id, GovernorForms forms, Form form) {
        return show(id, forms).errors(form).response();
    }

    private static Response done(long id, String notice) {
        return Redirects.withNotice("/office/council/terms/" + id, notice);
    }

    private View show(long id, GovernorForms forms) {
        present.rules();
        Term term = see.term(id);
        boolean sits = term.endedOn() == null;
        boolean secretary = actors.get().may(Permission.CHANGE_CONSTITUTION);
        List<SummaryRow> rows = rows(term);
        Table interests = interests(id, sits);
        Table declarations = declarations(id, sits);
        boolean disqualified = sits && keep.disqualified(id);
        Table training = training(id, sits);
        return View.page(
                        term.name(),
                        out -> JtegovernorGenerated.render(
                                out,
                                null,
                                id,
                                term.name(),
                                sits,
                                sits && secretary,
                                !sits && secretary,
                                disqualified,
                                rows,
                                interests,
                                declarations,
                                training,
                                forms))
                .section(Section.OFFICE)
                .back("/office/council");
    }

    private List<SummaryRow> rows(Term term) {
        List<SummaryRow> rows = new ArrayList<>();
        String seat = SeatWords.seatName(see.seat(term.seat()), constitution);
        rows.add(row("Seat", Cells.link(seat, "/office/council/seats/" + term.seat())));
        rows.add(row("Term", Words.date(term.from()) + " to " + Words.date(term.to())));
        rows.add(row("How", term.how().words()));
        if (term.person() != null) {
            rows.add(row("Member", Cells.link("Number " + term.person(), "/office/members/" + term.person())));
        }
        if (term.endedOn() != null) {
            rows.add(row("Ended", Words.date(term.endedOn()) + ": " + term.endReason()));
        }
        return rows;
    }

    private Table interests(long id, boolean sits) {
        Table table = Table.of("Register of interests").columns("Declared", "Interest", "End");
        return table.responsive()
                .rows(
                        keep.interests(id),
                        each -> List.of(Words.date(each.declaredOn()), said(each), until(id, each, sits)));
    }

    private static String said(Interest interest) {
        return interest.endedOn() == null
                ? interest.said()
                : interest.said() + ", until " + Words.date(interest.endedOn());
    }

    private static Object until(long id, Interest interest, boolean sits) {
        if (interest.endedOn() != null) {
            return sits && interest.words() != null
                    ? Cells.post(
                            "/office/council/terms/" + id + "/interests/" + interest.id() + "/restore",
                            Button.of("Take the end back").secondary())
                    : "Ended";
        }
        return sits
                ? Cells.post(
                        "/office/council/terms/" + id + "/interests/" + interest.id() + "/end",
                        Button.of("End it today").secondary())
                : "Stands";
    }

    private Table training(long id, boolean sits) {
        return Table.of("Training")
                .columns("Date", "Training", "Entered in error?")
                .responsive()
                .rows(
                        keep.training(id),
                        each -> List.of(
                                Words.date(each.on()),
                                each.title(),
                                takeBack(id, "training/" + each.id(), each.takenBack(), sits)));
    }

    private static Object takeBack(long id, String entry, boolean takenBack, boolean sits) {
        String address = "/office/council/terms/" + id + "/" + entry;
        if (!sits) {
            return takenBack ? "Taken back" : "";
        }
        return takenBack
                ? Cells.post(
                        address + "/put-back",
                        Button.of("Taken back: put it back").secondary())
                : Cells.post(address + "/take-back", Button.of("Take it back").secondary());
    }

    private Table declarations(long id, boolean sits) {
        return Table.of("Yearly declarations")
                .columns("Date", "Nothing disqualifies?", "Note", "Entered in error?")
                .responsive()
                .rows(
                        keep.declarations(id),
                        each -> List.of(
                                Words.date(each.on()),
                                each.fit() ? "Nothing" : "Something: see the note",
                                each.note(),
                                takeBack(id, "declarations/" + each.id(), each.takenBack(), sits)));
    }
}
