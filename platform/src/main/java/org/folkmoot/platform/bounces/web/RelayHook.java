package org.folkmoot.platform.bounces.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.bounces.TakeRelayReport;

/** {@code /hooks/mail}: where a mail relay reports bounces and complaints, signed. */
@Path("/hooks/mail")
@ApplicationScoped
public class RelayHook {

    private static final String SIGNED = "Posted by the mail relay, without cookies; its signature is what counts";
    private static final int NOT_UNDERSTOOD = 422;

    private final TakeRelayReport take;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RelayHook() {
        take = null;
    }

    @Inject
    public RelayHook(TakeRelayReport take) {
        this.take = take;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Open(exemptFromCrossSiteCheck = SIGNED)
    public Response report(
            @HeaderParam("webhook-id") @DefaultValue("") String id,
            @HeaderParam("webhook-timestamp") @DefaultValue("") String seconds,
            @HeaderParam("webhook-signature") @DefaultValue("") String signatures,
            String body) {
        return switch (take.take(id, seconds, signatures, body)) {
            case TAKEN -> Response.noContent().build();
            case NOT_SIGNED -> Response.status(Status.BAD_REQUEST).build();
            case NOT_UNDERSTOOD -> Response.status(NOT_UNDERSTOOD).build();
        };
    }
}
