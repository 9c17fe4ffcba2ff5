package org.folkmoot.engagement.networks.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.networks.SeeNetworks;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.past.PagesToKeep;

/** The updates of one network for everyone; those of a sensitive one reach its members alone. */
@Path("/networks/{slug: [a-z0-9-]{1,80}}/updates")
@ApplicationScoped
public class UpdatesPage implements PagesToKeep {
    private static final int MOST = 50;

    private final SeeNetworks networks;
    private final NetworkBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UpdatesPage() {
        this.networks = null;
        this.book = null;
    }

    @Inject
    public UpdatesPage(SeeNetworks networks, NetworkBook book) {
        this.networks = networks;
        this.book = book;
    }

    @GET
    @Open
    public View show(@PathParam("slug") String slug) {
        Topic network = networks.find(slug);
        BlocksPage page = BlocksPage.of("Updates of " + network.name());
        List<NetworkUpdate> updates = network.sensitive() ? List.of() : book.of(slug, true, MOST);
        if (network.sensitive()) {
            page = page.lead("The updates of this network go to its members alone.");
        } else if (updates.isEmpty()) {
            page = page.lead("There are no updates yet.");
        }
        for (NetworkUpdate each : updates) {
            page = page.with(
                    each.title(), Html.all(List.of(Pieces.paragraph(by(each)), Pieces.paragraphs(each.body()))));
        }
        if (network.isEnded()) {
            page = page.with(null, Pieces.paragraph("This network has ended."));
        } else if (network.open()) {
            page = page.with(null, Components.linkButton("Sign up to the network", "/join?network=" + slug));
        }
        return page.view().back("/networks/" + slug).cacheableForASecond();
    }

    private static String by(NetworkUpdate update) {
        return (update.publishedAt() == null ? "" : Words.dateAndTime(update.publishedAt()) + ", ") + "by "
                + update.authorName();
    }

    @Override
    public List<String> addresses() {
        return networks.all().stream()
                .map(line -> "/networks/" + line.network().slug() + "/updates")
                .toList();
    }

    @Override
    public View page(String address) {
        return show(address.split("/")[2]);
    }
}
