package org.folkmoot.violators.alpha.things.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Breaks rule 10: a route for nobody in particular. */
@Path("/nothing")
public class SaysNothing {
    @GET
    public String nothing() {
        return "";
    }
}
