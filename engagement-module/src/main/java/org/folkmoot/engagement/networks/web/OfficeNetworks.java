package org.folkmoot.engagement.networks.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.networks.DecideUpdate;
import org.folkmoot.engagement.networks.SeeNetworks;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormatsPiece;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.ReasonForm;
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
import org.folkmoot.platform.refusals.NotFound;

/** The office's networks: how many are in each, who, and the updates that wait. */
@Path(NetworkPieces.HOME)
@ApplicationScoped
public class OfficeNetworks {
    private static final String HOME = NetworkPieces.HOME;

    private final SeeNetworks seeing;
    private final NetworkBook book;
    private final DecideUpdate deciding;
    private final NetworkPieces pieces;
    private final FormatsPiece formats;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeNetworks() {
        this.seeing = null;
        this.book = null;
        this.deciding = null;
        this.pieces = null;
        this.formats = null;
    }

    @Inject
    public OfficeNetworks(
            SeeNetworks seeing, NetworkBook book, DecideUpdate deciding, NetworkPieces pieces, FormatsPiece formats) {
        this.seeing = seeing;
        this.book = book;
        this.deciding = deciding;
        this.pieces = pieces;
        this.formats = formats;
    }

    /** All networks, and what waits. */
    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list() {
        return BlocksPage.of("Networks")
                .with("Updates to publish", waiting(book.waiting()))
                .with("Networks", networks())
                .with(null, Components.linkButton("Make a network", "/office/topics/new?kind=network"))
                .with(null, Pieces.link("Change or end networks and interests", "/office/topics"))
                .view()
                .section(Section.OFFICE)
                .wide();
    }

    private Content networks() {
        List<SeeNetworks.Line> lines = seeing.all();
        if (lines.isEmpty()) {
            return Pieces.paragraph("The trust has no networks yet. Make the first one here.");
        }
        Table table = Table.of("Networks")
                .hideCaption()
                .responsive()
                .columns("Network", "Members", "Who may see them", "Link to join");
        return Components.table(table.rows(
                lines,
                each -> List.of(
                        (Object) Pieces.cellLink(
                                each.network().label(),
                                HOME + "/" + each.network().slug()),
                        each.people(),
                        each.network().sensitive() ? "Only the trust secretary" : "The office",
                        link(each.network()))));
    }

    private static String link(Topic network) {
        if (network.isEnded()) {
            return "Nobody can join: it has ended";
        }
        return network.open() ? "/join?network=" + network.slug() : "Takes nobody new";
    }

    private static Content waiting(List<NetworkUpdate> updates) {
        if (updates.isEmpty()) {
            return Pieces.paragraph("No update waits.");
        }
        Table table = Table.of("Updates").hideCaption().responsive().columns("Update", "By", "Last change");
        return Components.table(table.rows(
                updates,
                each -> List.of(
                        (Object) Pieces.cellLink(each.title(), HOME + "/updates/" + each.id()),
                        each.authorName(),
                        Words.dateAndTime(each.changedAt()))));
    }

    /** One network. */
    @GET
    @Path("{slug: [a-z0-9-]{1,80}}")
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("slug") String slug, @QueryParam("after") @DefaultValue("0") long after) {
        return pieces.page(seeing.find(slug), after, pieces.lead());
    }

    /** One update, to decide. */
    @GET
    @Path("updates/{id: [0-9]{1,18}}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View update(@PathParam("id") long id) {
        return page(found(id), reason());
    }

    private NetworkUpdate found(long id) {
        return book.find(id)
                .filter(each -> each.state() != ThreadState.DRAFT)
                .orElseThrow(() -> NotFound.of("update", id));
    }

    private View page(NetworkUpdate update, ReasonForm reason) {
        String here = HOME + "/updates/" + update.id();
        BlocksPage page = BlocksPage.of(update.title())
                .caption("By " + update.authorName() + ", for "
                        + seeing.find(update.network()).name())
                .with(null, UpdatePieces.state(update.state()))
                .with(null, Pieces.paragraphs(update.body()));
        if (update.state() == ThreadState.WAITING) {
            page = page.with("Formats", formats.of(Outgoing.update(update.id())))
                    .with(
                            null,
                            formats.sending(
                                    Outgoing.update(update.id()),
                                    Pieces.post(Button.of("Publish and send"), here + "/publish", update.version())))
                    .with(
                            "Or send it back",
                            Pieces.form(
                                    reason,
                                    Button.of("Send back with this comment").secondary(),
                                    here + "/send-back"));
        }
        return page.view().errors(reason).back(HOME).section(Section.OFFICE);
    }

    /** Publishes it. */
    @POST
    @Path("updates/{id: [0-9]{1,18}}/publish")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response publish(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Topic network = seeing.find(found(id).network());
        int sent = deciding.publish(id, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(
                HOME,
                "The update was published. Those who want it at once have it: "
                        + ShownNumber.people(sent, seeing.opens(network)) + ".");
    }

    /** Sends it back. */
    @POST
    @Path("updates/{id: [0-9]{1,18}}/send-back")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response sendBack(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ReasonForm reason = reason();
        if (!reason.bind(input)) {
            return page(found(id), reason).response();
        }
        deciding.sendBack(id, reason.reason.value());
        return Redirects.withNotice(HOME, "The update was sent back with your comment.");
    }

    private static ReasonForm reason() {
        return new ReasonForm("What should the writer change?", "Say what the writer should change");
    }
}
