package org.folkmoot.platform.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Notices;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.past.PagesToKeep;
import org.folkmoot.platform.sessions.SessionCookie;
import org.folkmoot.templates.platform.site.JtecookiesGenerated;

/** {@code /cookies}: which cookies we set, and why. */
@Path("/cookies")
@ApplicationScoped
@Open
public class CookiesResource implements PagesToKeep {

    @GET
    public View cookies() {
        Table table = Table.of("Cookies that this website needs")
                .responsive()
                .columns("Name", "What it is for", "How long it stays")
                .row(SessionCookie.SESSION, "Keeps you signed in", "Until you sign out or close your browser")
                .row(SessionCookie.SIGN_IN, "Knows the browser in which you asked to sign in", "30 minutes")
                .row("__Host-join", "Keeps your answers while you fill in the form to join", "Up to 7 days")
                .row(
                        "folkmoot-keys",
                        "Knows that you turned on keyboard shortcuts, for staff. It is kept in your browser and not sent"
                                + " to us",
                        "Until you turn them off")
                .row(Notices.COOKIE, "Shows you once what you have just done", "1 minute");
        return View.page("Cookies", out -> JtecookiesGenerated.render(out, null, table))
                .cacheable();
    }

    @Override
    public List<String> addresses() {
        return List.of("/cookies");
    }

    @Override
    public View page(String address) {
        return cookies();
    }
}
