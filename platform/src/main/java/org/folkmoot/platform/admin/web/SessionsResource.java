package org.folkmoot.platform.admin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.admin.EndSessions;
import org.folkmoot.platform.sessions.SessionRow;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.templates.platform.admin.JtesessionsGenerated;

/** {@code /admin/sessions}: who is signed in, and ending that. */
@Path("/admin/sessions")
@ApplicationScoped
@Requires(Permission.ADMINISTER)
public class SessionsResource {

    private static final String SESSIONS = "/admin/sessions";
    private static final int ON_A_PAGE = 50;

    private final Sessions sessions;
    private final EndSessions ending;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SessionsResource() {
        this.sessions = null;
        this.ending = null;
    }

    @Inject
    SessionsResource(Sessions sessions, EndSessions ending) {
        this.sessions = sessions;
        this.ending = ending;
    }

    @GET
    public View list(@QueryParam("before") @DefaultValue("0") long before) {
        List<SessionRow> all = sessions.live(before > 0 ? before : Long.MAX_VALUE, ON_A_PAGE + 1);
        List<SessionRow> rows = all.subList(0, Math.min(all.size(), ON_A_PAGE));
        boolean more = all.size() > ON_A_PAGE;
        KeyPaging paging = new KeyPaging(
                Words.countFirst(rows.size(), "session on this page", "sessions on this page"),
                before > 0 ? SESSIONS : null,
                more ? SESSIONS + "?before=" + rows.get(rows.size() - 1).id() : null);
        return View.page("Sessions", out -> JtesessionsGenerated.render(out, null, rows, paging))
                .section(Section.ADMIN)
                .wide();
    }

    @POST
    @Path("/{id: [1-9][0-9]*}/end")
    public Response end(@PathParam("id") long id) {
        boolean ended = ending.one(id);
        return Redirects.withNotice(SESSIONS, ended ? "Session ended" : "That session had ended before");
    }
}
