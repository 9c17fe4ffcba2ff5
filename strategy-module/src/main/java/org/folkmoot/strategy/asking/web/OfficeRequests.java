package org.folkmoot.strategy.asking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.asking.AnswerFormatRequest;
import org.folkmoot.strategy.asking.PromiseFormat;
import org.folkmoot.strategy.store.views.FormatRequestLine;
import org.folkmoot.strategy.store.views.OpenRequests;
import org.folkmoot.templates.strategy.asking.JtepromiseGenerated;
import org.folkmoot.templates.strategy.asking.JterequestsGenerated;

/** The office's list of documents asked for in another format. */
@Path("/office/format-requests")
@ApplicationScoped
public class OfficeRequests {

    private static final int PAGE = 25;

    private final OpenRequests open;
    private final PromiseFormat promise;
    private final AnswerFormatRequest answer;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeRequests() {
        this(null, null, null, null, null);
    }

    @Inject
    OfficeRequests(OpenRequests open, PromiseFormat promise, AnswerFormatRequest answer, Audit audit, Clock clock) {
        this.open = open;
        this.promise = promise;
        this.answer = answer;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list(@QueryParam("after") @DefaultValue("0") long after) {
        List<FormatRequestLine> lines = open.after(after, PAGE);
        long count = open.open();
        audit.readMany("format requests", "open", lines.size());
        return View.page(
                        "Documents asked for in another format",
                        out -> JterequestsGenerated.render(
                                out, null, lines, count, lines.size() == PAGE, TrustClock.today(clock)))
                .section(Section.OFFICE)
                .wide();
    }

    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.SEE_MEMBERS)
    public View one(@PathParam("id") long id) {
        FormatRequestLine line = promise.one(id);
        audit.readMany("format requests", "one", 1);
        PromiseForm form = new PromiseForm(TrustClock.today(clock));
        form.day.fill(line.promised());
        return page(line, form);
    }

    @POST
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.SEE_MEMBERS)
    public Response promise(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        FormatRequestLine line = promise.one(id);
        PromiseForm form = new PromiseForm(TrustClock.today(clock));
        if (!form.bind(input)) {
            return page(line, form).errors(form).response();
        }
        promise.promise(id, form.day.value(), form.words.value());
        return Redirects.withNotice("/office/format-requests", "They are told when they will have it.");
    }

    private static View page(FormatRequestLine line, PromiseForm form) {
        return View.page("Say when they will have it", out -> JtepromiseGenerated.render(out, null, line, form))
                .section(Section.OFFICE)
                .back("/office/format-requests");
    }

    @POST
    @Path("{id: [0-9]{1,15}}/answered")
    @Requires(Permission.SEE_MEMBERS)
    public Response answered(@PathParam("id") long id) {
        answer.answer(id);
        return Redirects.withNotice("/office/format-requests", "Marked as sent. Who asked is no longer kept.");
    }
}
