package org.folkmoot.members.council.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.council.KeepAGovernorsRecord;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** Declarations and training of a governor that were entered in error: taken back, and put back. */
@Path("/office/council/terms/{id: [0-9]{1,15}}")
@ApplicationScoped
public class TakenBackResource {

    private static final String DECLARATION = "declarations/{entry: [0-9]{1,15}}/";
    private static final String TRAINING = "training/{entry: [0-9]{1,15}}/";

    private final KeepAGovernorsRecord keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakenBackResource() {
        this.keep = null;
    }

    @Inject
    public TakenBackResource(KeepAGovernorsRecord keep) {
        this.keep = keep;
    }

    /** Takes a declaration back. */
    @POST
    @Path(DECLARATION + "take-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response takeBackDeclaration(@PathParam("id") long id, @PathParam("entry") long entry) {
        keep.takeBackDeclaration(id, entry, true);
        return done(id, "The declaration counts no longer");
    }

    /** Puts it back. */
    @POST
    @Path(DECLARATION + "put-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response putBackDeclaration(@PathParam("id") long id, @PathParam("entry") long entry) {
        keep.takeBackDeclaration(id, entry, false);
        return done(id, "The declaration counts again");
    }

    /** Takes training back. */
    @POST
    @Path(TRAINING + "take-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response takeBackTraining(@PathParam("id") long id, @PathParam("entry") long entry) {
        keep.takeBackTraining(id, entry, true);
        return done(id, "The training counts no longer");
    }

    /** Puts it back. */
    @POST
    @Path(TRAINING + "put-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response putBackTraining(@PathParam("id") long id, @PathParam("entry") long entry) {
        keep.takeBackTraining(id, entry, false);
        return done(id, "The training counts again");
    }

    private static Response done(long id, String notice) {
        return Redirects.withNotice("/office/council/terms/" + id, notice);
    }
}
