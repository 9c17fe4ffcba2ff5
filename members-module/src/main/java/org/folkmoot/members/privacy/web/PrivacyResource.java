package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.members.model.rules.MoreTimeIsGivenBackInTheFirstMonth;
import org.folkmoot.members.privacy.DealWithACase;
import org.folkmoot.members.privacy.RaiseACase;
import org.folkmoot.members.privacy.SeeCases;
import org.folkmoot.members.store.views.HeldPeople;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.privacy.JtecaseGenerated;
import org.folkmoot.templates.members.privacy.JtecasesGenerated;
import org.folkmoot.templates.members.privacy.JtetakenGenerated;
import org.jspecify.annotations.Nullable;

/** The desk for what people ask about their own data. */
@Path("/office/privacy")
@ApplicationScoped
public class PrivacyResource {

    private static final String LIST = "/office/privacy";

    private final SeeCases see;
    private final RaiseACase raise;
    private final DealWithACase deal;
    private final HeldPeople people;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PrivacyResource() {
        this.see = null;
        this.raise = null;
        this.deal = null;
        this.people = null;
        this.clock = null;
    }

    @Inject
    PrivacyResource(SeeCases see, RaiseACase raise, DealWithACase deal, HeldPeople people, Clock clock) {
        this.see = see;
        this.raise = raise;
        this.deal = deal;
        this.people = people;
        this.clock = clock;
    }

    /** What waits, and what was answered. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list() {
        Table waiting = table("Waiting", see.waiting());
        Table answered = table("Answered", see.answered());
        return View.page("Privacy", out -> JtecasesGenerated.render(out, null, waiting, answered))
                .section(Section.OFFICE)
                .wide();
    }

    private Table table(String caption, List<PrivacyCase> cases) {
        return Table.of(caption)
                .columns("Number", "What is asked", "Who", "Came on", "Next", "State")
                .responsive()
                .rows(
                        cases,
                        each -> List.of(
                                Cells.link("Number " + each.id(), LIST + "/" + each.id()),
                                each.kind().label(),
                                each.name(),
                                Words.date(each.receivedOn()),
                                CaseWords.next(each),
                                CaseWords.state(each, see.late(each))));
    }

    /** Something came by phone, letter, mail or in person. */
    @GET
    @Path("new")
    @Requires(Permission.CHANGE_MEMBERS)
    public View begin(@QueryParam("number") @Nullable String number) {
        TakenForm form = form();
        form.number.fill(number);
        return taken(form);
    }

    /** Starts its clock. */
    @POST
    @Path("new")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response take(MultivaluedMap<String, String> input) {
        TakenForm form = form();
        if (form.bind(input) && !form.number.value().isEmpty() && !known(form.number.value())) {
            form.refuse(form.number, "Nobody on record has this member number");
        }
        if (!form.isValid()) {
            return taken(form).errors(form).response();
        }
        long id = raise.onBehalf(form.received());
        return Redirects.withNotice(LIST + "/" + id, "The request is on record and its clock runs");
    }

    private boolean known(String number) {
        return people.known(new PersonId(Long.parseLong(number)));
    }

    private TakenForm form() {
        return new TakenForm(TrustClock.today(clock));
    }

    private static View taken(TakenForm form) {
        return View.page("Record a privacy request", out -> JtetakenGenerated.render(out, null, form))
                .section(Section.OFFICE)
                .back(LIST);
    }

    /** One request with what can be done. */
    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        return page(id, AnswerForm.answer(), AnswerForm.longer(), AnswerForm.aside());
    }

    /** The person was told that it came. */
    @POST
    @Path("{id: [0-9]{1,15}}/acknowledge")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response acknowledge(@PathParam("id") long id) {
        deal.acknowledge(id);
        return Redirects.withNotice(LIST + "/" + id, "The acknowledgement is on record");
    }

    /** The person was not told after all. */
    @POST
    @Path("{id: [0-9]{1,15}}/acknowledge/take-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response unacknowledge(@PathParam("id") long id) {
        deal.unacknowledge(id);
        return Redirects.withNotice(LIST + "/" + id, "The request waits to be acknowledged again");
    }

    /** It takes longer. */
    @POST
    @Path("{id: [0-9]{1,15}}/extend")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response extend(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        AnswerForm form = AnswerForm.longer();
        if (!form.bind(input)) {
            return page(id, AnswerForm.answer(), form, AnswerForm.aside())
                    .errors(form)
                    .response();
        }
        boolean told = deal.extend(id, form.words.value());
        return Redirects.withNotice(LIST + "/" + id, "Two months were added" + tell(told));
    }

    /** The more time is not needed. */
    @POST
    @Path("{id: [0-9]{1,15}}/extend/take-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response giveBack(@PathParam("id") long id) {
        boolean told = deal.giveBack(id);
        return Redirects.withNotice(LIST + "/" + id, "The two months were taken back" + tell(told));
    }

    /** Answers. */
    @POST
    @Path("{id: [0-9]{1,15}}/answer")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response answer(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        AnswerForm form = AnswerForm.answer();
        if (!form.bind(input)) {
            return page(id, form, AnswerForm.longer(), AnswerForm.aside())
                    .errors(form)
                    .response();
        }
        boolean told = deal.close(id, form.words.value());
        return Redirects.withNotice(LIST + "/" + id, "The request was answered" + tell(told));
    }

    private static String tell(boolean told) {
        return told ? " and the person is told" : "; nobody could be written to, so tell the person yourself";
    }

    /** It needs no answer. */
    @POST
    @Path("{id: [0-9]{1,15}}/set-aside")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response setAside(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        AnswerForm form = AnswerForm.aside();
        if (!form.bind(input)) {
            return page(id, AnswerForm.answer(), AnswerForm.longer(), form)
                    .errors(form)
                    .response();
        }
        deal.setAside(id, form.words.value());
        return Redirects.withNotice(LIST + "/" + id, "The request was set aside; nobody was written to");
    }

    /** Takes the answer back. */
    @POST
    @Path("{id: [0-9]{1,15}}/reopen")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response reopen(@PathParam("id") long id) {
        deal.reopen(id);
        return Redirects.withNotice(LIST + "/" + id, "The request waits again");
    }

    private View page(long id, AnswerForm answer, AnswerForm longer, AnswerForm aside) {
        PrivacyCase found = deal.see(id);
        List<SummaryRow> rows = CaseWords.rows(found);
        boolean early = !new MoreTimeIsGivenBackInTheFirstMonth(found, TrustClock.today(clock)).broken();
        return View.page(
                        "Privacy request " + id,
                        out -> JtecaseGenerated.render(out, null, found, rows, answer, longer, aside, early))
                .section(Section.OFFICE)
                .back(LIST);
    }
}
