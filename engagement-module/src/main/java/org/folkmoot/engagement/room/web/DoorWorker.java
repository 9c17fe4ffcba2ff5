package org.folkmoot.engagement.room.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.folkmoot.nhsuk.assets.Assets;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;

/** The script that lets a telephone open the door's page without a connection; it works only for addresses below /door. */
@Path("/door/worker.js")
@ApplicationScoped
public class DoorWorker {

    @GET
    @Open
    public Response script() {
        String file = "/META-INF/resources" + Assets.path("door-worker.js");
        try (InputStream script = Assets.class.getResourceAsStream(file)) {
            if (script == null) {
                throw NotFound.of("script", "door-worker.js");
            }
            return Response.ok(script.readAllBytes(), "text/javascript; charset=UTF-8")
                    .header("Cache-Control", "no-cache")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
