package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.register.JteshortcutsGenerated;

/** Which single keys lead where in the office, and the switch that turns them on. */
@Path("/office/shortcuts")
@ApplicationScoped
public class ShortcutsResource {

    /** The keys. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list() {
        Table keys = Table.of("Shortcuts")
                .columns("Key", "Leads to")
                .row("/", "The search box of the page")
                .row("h", "Today")
                .row("m", "Members")
                .row("n", "Add a paper form")
                .row("t", "Tasks")
                .row("a", "Applications")
                .row("d", "Duplicates")
                .row("?", "This page");
        return View.page("Keyboard shortcuts", out -> JteshortcutsGenerated.render(out, null, keys))
                .section(Section.OFFICE)
                .back("/office");
    }
}
