package org.folkmoot.members.guardian.web;

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
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.guardian.NameTheGuardian;
import org.folkmoot.members.guardian.SeeTheGuardian;
import org.folkmoot.members.guardian.SeeTheGuardian.Seen;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.guardian.JteguardianGenerated;

/** The parent or guardian on somebody's record: who it is, what they answered, asking them again. */
@Path("/office/members/{number: [0-9]{1,15}}/guardian")
@ApplicationScoped
public class GuardianResource {

    private static final String NOT_REACHED =
            "There is no address to write to: enter one, or record the answer that you have on paper";

    private final SeeTheGuardian see;
    private final NameTheGuardian name;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GuardianResource() {
        this.see = null;
        this.name = null;
    }

    @Inject
    public GuardianResource(SeeTheGuardian see, NameTheGuardian name) {
        this.see = see;
        this.name = name;
    }

    /** Who it is, and the form to correct it. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View show(@PathParam("number") long number) {
        Seen seen = see.of(new PersonId(number));
        GuardianForm form = new GuardianForm();
        Guardian known = seen.guardian();
        if (known != null) {
            form.guardian.fill(known);
        }
        return page(number, seen, form);
    }

    private static View page(long number, Seen seen, GuardianForm form) {
        List<SummaryRow> rows = rows(seen);
        return View.page(
                        "Parent or guardian of " + seen.name(),
                        out -> JteguardianGenerated.render(out, null, number, seen, rows, form))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }

    private static List<SummaryRow> rows(Seen seen) {
        List<SummaryRow> rows = new ArrayList<>();
        Guardian guardian = seen.guardian();
        if (guardian != null) {
            MailAddress mail = guardian.mail();
            String address = guardian.address();
            rows.add(Components.row("Name", guardian.name()));
            rows.add(Components.row("What they are", guardian.relation().words()));
            rows.add(Components.row(
                    "Reached by",
                    mail != null
                            ? mail.value()
                            : "Letter to " + (address == null ? "the young person's address" : address)));
        }
        ConsentLine answer = seen.answer();
        if (answer == null && guardian == null) {
            return rows;
        }
        rows.add(Components.row(
                "Answer",
                answer == null
                        ? "None yet"
                        : (answer.given() ? "Agrees" : "Does not agree") + ", " + Words.dateAndTime(answer.at()) + ": "
                                + answer.words()));
        return rows;
    }

    /** Enters or corrects, and sends them a link that replaces any before. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response save(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        GuardianForm form = new GuardianForm();
        PersonId person = new PersonId(number);
        if (!form.bind(input)) {
            return page(number, see.of(person), form).errors(form).response();
        }
        boolean asked = name.name(person, form.guardian.guardian().orElseThrow());
        return Redirects.withNotice(here(number), asked ? "Saved, and asked to agree" : "Saved");
    }

    /** Asks once more. */
    @POST
    @Path("ask")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response ask(@PathParam("number") long number) {
        return Redirects.withNotice(
                here(number), name.askAgain(new PersonId(number)) ? "They were asked again" : NOT_REACHED);
    }

    private static String here(long number) {
        return "/office/members/" + number + "/guardian";
    }
}
