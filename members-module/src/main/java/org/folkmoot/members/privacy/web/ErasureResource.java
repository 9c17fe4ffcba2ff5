package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.rules.RecordHasNotBeenErased;
import org.folkmoot.members.model.rules.RecordStandsByItself;
import org.folkmoot.members.privacy.EraseAPerson;
import org.folkmoot.members.privacy.FilesThatName;
import org.folkmoot.members.privacy.FilesThatName.Naming;
import org.folkmoot.members.register.SeeAMember;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.privacy.JteeraseGenerated;

/** Erasing a person: says what will happen, asks once. */
@Path("/office/members/{number: [0-9]{1,15}}/erase")
@ApplicationScoped
public class ErasureResource {

    private final SeeAMember see;
    private final EraseAPerson erase;
    private final FilesThatName files;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ErasureResource() {
        this.see = null;
        this.erase = null;
        this.files = null;
    }

    @Inject
    public ErasureResource(SeeAMember see, EraseAPerson erase, FilesThatName files) {
        this.see = see;
        this.erase = erase;
        this.files = files;
    }

    /** Says what will happen. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View ask(@PathParam("number") long number) {
        return show(number, new EraseForm());
    }

    /** Erases. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response erase(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        EraseForm form = new EraseForm();
        if (!form.bind(input)) {
            return show(number, form).errors(form).response();
        }
        erase.erase(new PersonId(number), form.reason.value());
        return Redirects.withNotice("/office/members/" + number, "The record was erased");
    }

    private View show(long number, EraseForm form) {
        Person person = see.read(number, "before erasing");
        RuleBroken.check(new RecordHasNotBeenErased(person.status()));
        RuleBroken.check(new RecordStandsByItself(person.mergedInto()));
        List<Naming> naming = files.of(person);
        String name = person.name().full();
        boolean belongs = person.status().belongs();
        return View.page(
                        "Erase a record",
                        out -> JteeraseGenerated.render(out, null, number, name, belongs, naming, form))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }
}
