package org.folkmoot.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.Contrast;

/** The trust's colour as a style sheet: the policy of the pages lets nothing be styled within them. */
@Path("/theme/{colour: [0-9a-z]{1,6}}.css")
@ApplicationScoped
public class ThemeSheet {

    /** Sends it; the same address is the same colour for ever. */
    @GET
    @Open
    public Response sheet(@PathParam("colour") String colour) {
        if (!Contrast.isColour("#" + colour)) {
            throw NotFound.of("colour", colour);
        }
        return Response.ok(of(colour), "text/css;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }

    static String of(String colour) {
        return ".nhsuk-header{border-bottom:6px solid #" + colour + "}\n"
                + ".nhsuk-footer-container,.nhsuk-footer{border-top:4px solid #" + colour + "}\n";
    }
}
