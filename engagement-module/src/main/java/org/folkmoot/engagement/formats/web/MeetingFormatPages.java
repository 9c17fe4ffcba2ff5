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

/** The gate of one invitation: which formats its people need, what is missing, ordering it, and signing exceptions. */
@Path("/office/meetings")
@ApplicationScoped
public class MeetingFormatPages {
    private static final String ALL = "{id: [0-9]{1,18}}/formats";
    private static final String ONE = ALL + "/{format: [\\p{L}0-9-]{1,150}}";

    private final FormatWork work;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingFormatPages() {
        this.work = null;
    }

    @Inject
    MeetingFormatPages(FormatWork work) {
        this.work = work;
    }

    /** What is needed and what is missing. */
    @GET
    @Path(ALL)
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        return work.show(Outgoing.invitation(id));
    }

    /** Orders everything that is missing. */
    @POST
    @Path(ALL + "/order")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response order(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return work.order(Outgoing.invitation(id), input);
    }

    /** One format. */
    @GET
    @Path(ONE)
    @Requires(Permission.RUN_ENGAGEMENT)
    public View ask(@PathParam("id") long id, @PathParam("format") String format) {
        return work.ask(Outgoing.invitation(id), format);
    }

    /** Settles it. */
    @POST
    @Path(ONE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 100)
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response settle(@PathParam("id") long id, @PathParam("format") String format, List<EntityPart> parts) {
        return work.settle(Outgoing.invitation(id), format, parts);
    }

    /** The sheet for whoever makes it. */
    @GET
    @Path(ONE + "/job-sheet.pdf")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response jobSheet(@PathParam("id") long id, @PathParam("format") String format) {
        return work.jobSheet(Outgoing.invitation(id), format);
    }

    /** The format that was sent in. */
    @GET
    @Path(ONE + "/file")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response file(@PathParam("id") long id, @PathParam("format") String format) {
        return work.file(Outgoing.invitation(id), format);
    }
}
