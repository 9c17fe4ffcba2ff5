package org.folkmoot.engagement.networks.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.networks.LeadNetworks;
import org.folkmoot.engagement.networks.WriteUpdate;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.TextForm;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.jspecify.annotations.Nullable;

/** A lead's updates for the members of a network: the list, writing one, and asking the office to publish it. */
@Path("/governor/updates")
@ApplicationScoped
public class LeadUpdates {
    private static final String HOME = "/governor/updates";
    private static final int MOST = 100;

    private final NetworkBook book;
    private final LeadNetworks mine;
    private final WriteUpdate writing;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LeadUpdates() {
        this.book = null;
        this.mine = null;
        this.writing = null;
    }

    @Inject
    public LeadUpdates(NetworkBook book, LeadNetworks mine, WriteUpdate writing) {
        this.book = book;
        this.mine = mine;
        this.writing = writing;
    }

    /** What was written so far. */
    @GET
    @Requires(Permission.CONVENE)
    public View list() {
        List<Topic> networks = mine.mine();
        BlocksPage page = BlocksPage.of("Updates for your network");
        page = networks.isEmpty()
                ? page.lead("You lead no network. Our office can make you the lead of one.")
                : page.lead("Tell the members of your network what is going on. The office publishes it.");
        for (Topic each : networks) {
            page = page.with(each.name(), table(book.of(each.slug(), false, MOST)))
                    .with(
                            null,
                            Components.linkButton(
                                    "Write an update for " + each.name(), HOME + "/new?network=" + each.slug()));
        }
        return page.view().back("/governor").section(Section.GOVERNOR);
    }

    private static Content table(List<NetworkUpdate> updates) {
        if (updates.isEmpty()) {
            return Pieces.paragraph("There are no updates yet.");
        }
        Table table = Table.of("Updates").hideCaption().responsive().columns("Update", "Last change", "State");
        return Components.table(table.rows(
                updates,
                each -> List.of(
                        (Object) Pieces.cellLink(each.title(), HOME + "/" + each.id()),
                        Words.dateAndTime(each.changedAt()),
                        UpdatePieces.state(each.state()))));
    }

    /** A new update. */
    @GET
    @Path("new")
    @Requires(Permission.CONVENE)
    public View begin(@QueryParam("network") @Nullable String slug) {
        Topic network = mine.mine(String.valueOf(slug));
        return page(new TextForm(), "Write an update for " + network.name(), newOne(network), HOME);
    }

    /** Keeps it as a draft. */
    @POST
    @Path("new")
    @Requires(Permission.CONVENE)
    public Response draft(@QueryParam("network") @Nullable String slug, MultivaluedMap<String, String> input) {
        Topic network = mine.mine(String.valueOf(slug));
        TextForm form = new TextForm();
        if (!form.bind(input)) {
            return page(form, "Write an update for " + network.name(), newOne(network), HOME)
                    .response();
        }
        return Redirects.seeOther(HOME + "/" + writing.draft(network.slug(), form.value()));
    }

    private static String newOne(Topic network) {
        return HOME + "/new?network=" + network.slug();
    }

    /** One update. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    @Requires(Permission.CONVENE)
    public View show(@PathParam("id") long id) {
        NetworkUpdate update = mine.update(id);
        BlocksPage page = BlocksPage.of(update.title())
                .caption(mine.mine(update.network()).name())
                .with(null, UpdatePieces.state(update.state()));
        if (update.state() == ThreadState.RETURNED && update.comment() != null) {
            page = page.with(null, Components.warningCallout("The office asks for a change", update.comment()));
        }
        page = page.with(null, Pieces.paragraphs(update.body()));
        if (update.state().isEditable()) {
            page = page.with(
                            null,
                            Pieces.post(Button.of("Send for approval"), HOME + "/" + id + "/submit", update.version()))
                    .with(null, Pieces.link("Change the update", HOME + "/" + id + "/edit"));
        }
        return page.view().back(HOME).section(Section.GOVERNOR);
    }

    /** A draft, to change. */
    @GET
    @Path("{id: [0-9]{1,18}}/edit")
    @Requires(Permission.CONVENE)
    public View edit(@PathParam("id") long id) {
        NetworkUpdate update = mine.update(id);
        TextForm form = new TextForm().fill(new InvitationText(update.title(), update.body()), update.version());
        return page(form, "Change the update", HOME + "/" + id + "/edit", HOME + "/" + id);
    }

    /** Changes it. */
    @POST
    @Path("{id: [0-9]{1,18}}/edit")
    @Requires(Permission.CONVENE)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        TextForm form = new TextForm();
        if (!form.bind(input)) {
            return page(form, "Change the update", HOME + "/" + id + "/edit", HOME + "/" + id)
                    .response();
        }
        writing.edit(id, form.version(), form.value());
        return Redirects.seeOther(HOME + "/" + id);
    }

    /** Asks the office to publish it. */
    @POST
    @Path("{id: [0-9]{1,18}}/submit")
    @Requires(Permission.CONVENE)
    public Response submit(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        writing.submit(id, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(HOME + "/" + id, "The update was sent to the office.");
    }

    private static View page(TextForm form, String heading, String action, String back) {
        return FormPage.of(heading, action, form, "Save and continue")
                .view()
                .back(back)
                .section(Section.GOVERNOR);
    }
}
