package org.folkmoot.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;

/** 20 KB from memory: what the container can do at best. */
@Path("/page")
@ApplicationScoped
public class BarePage {

    private static final byte[] PAGE = page();

    @GET
    @Produces("text/html; charset=UTF-8")
    public byte[] page20Kb() {
        return PAGE;
    }

    private static byte[] page() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><title>Page</title><body>");
        while (page.length() < 20_000) {
            page.append("<p>The trust and its members improve care for the people it serves.</p>");
        }
        return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
