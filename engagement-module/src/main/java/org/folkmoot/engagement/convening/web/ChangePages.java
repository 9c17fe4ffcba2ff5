package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.folkmoot.engagement.convening.AskForChange;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MoveForm;
import org.folkmoot.engagement.web.ReasonForm;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** Asking the office for another time or place, or to cancel. */
@Path("/governor")
@ApplicationScoped
public class ChangePages {
    private static final String ASKED = "We asked the office. People are told once the office agrees.";

    private final ConvenersMeetings mine;
    private final AskForChange asking;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ChangePages() {
        this.mine = null;
        this.asking = null;
        this.clock = null;
    }

    @Inject
    public ChangePages(ConvenersMeetings mine, AskForChange asking, Clock clock) {
        this.mine = mine;
        this.asking = asking;
        this.clock = clock;
    }

    @GET
    @Path("/meetings/{id}/change")
    @Requires(Permission.CONVENE)
    public View askMove(@PathParam("id") long id) {
        return movePage(id, new MoveForm(clock.instant()).fill(mine.find(id).details()));
    }

    @POST
    @Path("/meetings/{id}/change")
    @Requires(Permission.CONVENE)
    public Response move(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        MoveForm form = new MoveForm(clock.instant());
        if (!form.bind(input)) {
            return movePage(id, form).response();
        }
        asking.move(id, form.move(mine.find(id).details().time().zone()), form.reason.value());
        return Redirects.withNotice("/governor/meetings/" + id, ASKED);
    }

    @GET
    @Path("/meetings/{id}/cancel")
    @Requires(Permission.CONVENE)
    public View askCancel(@PathParam("id") long id) {
        return cancelPage(id, reason());
    }

    @POST
    @Path("/meetings/{id}/cancel")
    @Requires(Permission.CONVENE)
    public Response cancel(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ReasonForm form = reason();
        if (!form.bind(input)) {
            return cancelPage(id, form).response();
        }
        asking.cancel(id, form.reason.value());
        return Redirects.withNotice("/governor/meetings/" + id, ASKED);
    }

    private static ReasonForm reason() {
        return new ReasonForm("Why should the meeting be cancelled?", "Say why the meeting should be cancelled");
    }

    private View movePage(long id, MoveForm form) {
        return page(
                FormPage.of(
                        "Ask for another time or place",
                        "/governor/meetings/" + id + "/change",
                        form,
                        "Ask the office"),
                id);
    }

    private View cancelPage(long id, ReasonForm form) {
        return page(
                FormPage.of("Ask to cancel the meeting", "/governor/meetings/" + id + "/cancel", form, "Ask the office")
                        .warning(),
                id);
    }

    private View page(FormPage page, long id) {
        return page.caption(mine.find(id).details().title())
                .view()
                .back("/governor/meetings/" + id)
                .section(Section.GOVERNOR);
    }
}
