package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.privacy.GatherEverything;
import org.folkmoot.members.privacy.Holding;
import org.folkmoot.members.register.SeeAMember;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.privacy.JteeverythingGenerated;

/** Everything that is held about somebody, for the office that answers an access request. */
@Path("/office/members/{number: [0-9]{1,15}}/everything")
@ApplicationScoped
public class MemberEverythingResource {

    private final SeeAMember see;
    private final GatherEverything gather;
    private final Copies copies;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberEverythingResource() {
        this.see = null;
        this.gather = null;
        this.copies = null;
    }

    @Inject
    MemberEverythingResource(SeeAMember see, GatherEverything gather, Copies copies) {
        this.see = see;
        this.gather = gather;
        this.copies = copies;
    }

    /** To read. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View show(@PathParam("number") long number) {
        List<Table> tables = HoldingTables.tables(of(number));
        String base = "/office/members/" + number;
        return View.page(
                        "Everything we hold",
                        out -> JteeverythingGenerated.render(
                                out, null, "Everything we hold about member " + number, base + "/everything", tables))
                .section(Section.OFFICE)
                .wide()
                .back(base);
    }

    /** As JSON. */
    @GET
    @Path("copy.json")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response json(@PathParam("number") long number) {
        return copies.json(of(number));
    }

    /** As PDF. */
    @GET
    @Path("copy.pdf")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response pdf(@PathParam("number") long number) {
        return copies.pdf(of(number));
    }

    private Holding of(long number) {
        see.read(number, "a copy of everything");
        return gather.about(new PersonId(number));
    }
}
