package org.folkmoot.members.exclusion.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.exclusion.ExcludeAPerson;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.register.SeeAMember;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.exclusion.JteexcludeGenerated;

/** Excluding a person, from their record. */
@Path("/office/members/{number: [0-9]{1,15}}/exclude")
@ApplicationScoped
public class ExcludeResource {

    private final SeeAMember see;
    private final ExcludeAPerson exclude;
    private final PresentConstitution constitution;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExcludeResource() {
        this.see = null;
        this.exclude = null;
        this.constitution = null;
        this.clock = null;
    }

    @Inject
    public ExcludeResource(SeeAMember see, ExcludeAPerson exclude, PresentConstitution constitution, Clock clock) {
        this.see = see;
        this.exclude = exclude;
        this.constitution = constitution;
        this.clock = clock;
    }

    /** The form. */
    @GET
    @Requires(Permission.DECIDE_EXCLUSIONS)
    public View ask(@PathParam("number") long number) {
        return page(number, form());
    }

    private ExcludeForm form() {
        return new ExcludeForm(constitution.get(), TrustClock.today(clock));
    }

    private View page(long number, ExcludeForm form) {
        Person person = see.read(number, "before an exclusion");
        String name = person.name().full();
        boolean grounds = !constitution.get().terms().exclusions().isEmpty();
        return View.page(
                        "Exclude from membership",
                        out -> JteexcludeGenerated.render(out, null, number, name, grounds, form))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }

    /** Excludes. */
    @POST
    @Requires(Permission.DECIDE_EXCLUSIONS)
    public Response exclude(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        ExcludeForm form = form();
        if (!form.bind(input)) {
            return page(number, form).errors(form).response();
        }
        try {
            long id = exclude.exclude(
                    new PersonId(number),
                    form.ground.value(),
                    form.evidence.value(),
                    form.whom.value(),
                    form.on.given().orElseThrow());
            return Redirects.withNotice("/office/exclusions/" + id, "Excluded; the person is told");
        } catch (RuleBroken e) {
            form.refuse(form.ground, e.rule().words());
            return page(number, form).errors(form).response();
        }
    }
}
