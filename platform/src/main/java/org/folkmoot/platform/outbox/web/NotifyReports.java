package org.folkmoot.platform.outbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.outbox.NoteDelivery;
import org.folkmoot.platform.outbox.NotifySetup;
import org.jspecify.annotations.Nullable;

/** Takes the reports of GOV.UK Notify on what became of a text message or a letter. */
@Path("/hooks/notify")
@ApplicationScoped
public class NotifyReports {

    private static final String WEBHOOK =
            "GOV.UK Notify posts its reports without cookies; the bearer token that both sides know is what counts";
    private static final JsonMapper JSON = new JsonMapper();

    private final NotifySetup setup;
    private final NoteDelivery notes;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NotifyReports() {
        setup = null;
        notes = null;
    }

    @Inject
    public NotifyReports(NotifySetup setup, NoteDelivery notes) {
        this.setup = setup;
        this.notes = notes;
    }

    /** Answers 204, and 404 to whoever does not know the token: then there is nothing here. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Open(exemptFromCrossSiteCheck = WEBHOOK)
    public Response report(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, String body) {
        if (!setup.isNotify(authorization)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        try {
            JsonNode report = JSON.readTree(body);
            notes.note(
                    report.path("reference").asText(""), report.path("status").asText(""));
            return Response.noContent().build();
        } catch (JsonProcessingException e) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }
}
