package org.folkmoot.engagement.formats.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** The gate of a paper, a message, an update or a mailing. */
@Path("/office/formats")
@ApplicationScoped
public class OutgoingFormatPages {
    private static final String ALL = "{kind: [a-z0-9]{1,20}}/{id: [0-9]{1,18}}";
    private static final String ONE = ALL + "/{format: [\\p{L}0-9-]{1,150}}";

    private final FormatWork work;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OutgoingFormatPages() {
        this.work = null;
    }

    @Inject
    OutgoingFormatPages(FormatWork work) {
        this.work = work;
    }

    /** What is needed and what is missing. */
    @GET
    @Path(ALL)
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("kind") String kind, @PathParam("id") long id) {
        return work.show(what(kind, id));
    }

    /** Orders everything that is missing. */
    @POST
    @Path(ALL + "/order")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response order(
            @PathParam("kind") String kind, @PathParam("id") long id, MultivaluedMap<String, String> input) {
        return work.order(what(kind, id), input);
    }

    /** One format. */
    @GET
    @Path(ONE)
    @Requires(Permission.RUN_ENGAGEMENT)
    public View ask(@PathParam("kind") String kind, @PathParam("id") long id, @PathParam("format") String format) {
        return work.ask(what(kind, id), format);
    }

    /** Settles it. */
    @POST
    @Path(ONE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 100)
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response settle(
            @PathParam("kind") String kind,
            @PathParam("id") long id,
            @PathParam("format") String format,
            List<EntityPart> parts) {
        return work.settle(what(kind, id), format, parts);
    }

    /** The sheet for whoever makes it. */
    @GET
    @Path(ONE + "/job-sheet.pdf")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response jobSheet(
            @PathParam("kind") String kind, @PathParam("id") long id, @PathParam("format") String format) {
        return work.jobSheet(what(kind, id), format);
    }

    /** The format that was sent in. */
    @GET
    @Path(ONE + "/file")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response file(@PathParam("kind") String kind, @PathParam("id") long id, @PathParam("format") String format) {
        return work.file(what(kind, id), format);
    }

    private static Outgoing what(String kind, long id) {
        return Outgoing.Kind.of(kind).map(each -> new Outgoing(each, id)).orElseThrow(() -> NotFound.of("kind", kind));
    }
}
