package org.folkmoot.engagement.networks.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkBook.InNetwork;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.networks.SeeNetworks;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.WhoForm;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;

/** One network as the office sees it: who leads it, who is in it, and what was published. */
@ApplicationScoped
class NetworkPieces {
    static final String HOME = "/office/networks";
    private static final int PAGE = 50;

    private final SeeNetworks seeing;
    private final NetworkBook book;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NetworkPieces() {
        this.seeing = null;
        this.book = null;
        this.actor = null;
    }

    @Inject
    NetworkPieces(SeeNetworks seeing, NetworkBook book, CurrentActor actor) {
        this.seeing = seeing;
        this.book = book;
        this.actor = actor;
    }

    WhoForm lead() {
        return new WhoForm("lead", "Whoever is to lead the network. They sign in by a link to their email address.");
    }

    View page(Topic network, long after, WhoForm lead) {
        String slug = network.slug();
        BlocksPage page = BlocksPage.of(network.name())
                .caption(network.sensitive() ? "Sensitive network" : "Network")
                .with(null, standing(network))
                .with("Who leads it", leads(network));
        if (appoints() && !network.isEnded()) {
            page = page.with(null, Pieces.form(lead, Button.of("Appoint").secondary(), HOME + "/" + slug + "/leads"));
        }
        return page.with("Members", people(network, after))
                .with("Updates", updates(book.of(slug, true, PAGE)))
                .with("Change or end it", Pieces.link("What is said of it, and who may join", "/office/topics/" + slug))
                .with(null, Pieces.link("The network's public page", "/networks/" + slug))
                .view()
                .back(HOME)
                .section(Section.OFFICE);
    }

    private boolean appoints() {
        return actor.get().may(Permission.CHANGE_CONSTITUTION);
    }

    private static Content standing(Topic network) {
        if (network.isEnded()) {
            return Components.inset(
                    "This network has ended. Nobody can join it, nobody leads it, and nothing is sent to"
                            + " its members.");
        }
        return network.open() ? Html.NOTHING : Components.inset("This network takes nobody new at the moment.");
    }

    private Content people(Topic network, long after) {
        return seeing.opens(network)
                ? members(network, after)
                : Components.inset("Belonging to this network says something about a person's life. Only the trust"
                        + " secretary sees who is in it, and its exact numbers.");
    }

    private Content leads(Topic network) {
        List<KnownRecipient> leads = seeing.leads(network);
        if (leads.isEmpty()) {
            return Pieces.paragraph("Nobody leads it. The trust secretary appoints somebody.");
        }
        if (!appoints()) {
            return Pieces.bullets(leads.stream().map(KnownRecipient::name).toList());
        }
        // A form may not stand in the folded cells of a responsive table.
        Table table = Table.of("Leads").hideCaption().columns("Name", "Change");
        String here = HOME + "/" + network.slug() + "/leads/";
        for (KnownRecipient each : leads) {
            List<Object> row = new ArrayList<>();
            row.add(Pieces.cellLink(each.name(), "/office/members/" + each.person()));
            row.add(Pieces.small("End " + each.name() + "’s lead", here + each.person() + "/end"));
            table = table.row(row.toArray());
        }
        return Components.table(table);
    }

    private Content members(Topic network, long after) {
        String slug = network.slug();
        List<InNetwork> members = seeing.members(network, after, PAGE + 1);
        if (members.isEmpty()) {
            return Pieces.paragraph(
                    network.open() && !network.isEnded()
                            ? "Nobody is in this network yet. Share its link: /join?network=" + slug
                            : "Nobody is in this network.");
        }
        Table table = Table.of("Members").hideCaption().responsive().columns("Name", "Since", "Consent given");
        table.rows(
                members.stream().limit(PAGE).toList(),
                each -> List.of(
                        (Object) Pieces.cellLink(each.name(), "/office/members/" + each.person()),
                        Words.date(each.since()),
                        each.consentedOn() == null ? "Not needed" : Words.date(each.consentedOn())));
        String here = HOME + "/" + slug;
        String next =
                members.size() > PAGE ? here + "?after=" + members.get(PAGE - 1).person() : null;
        return Html.all(List.of(
                Components.table(table), Components.keyPaging("In order of number", after == 0 ? null : here, next)));
    }

    private static Content updates(List<NetworkUpdate> updates) {
        return updates.isEmpty()
                ? Pieces.paragraph("Nothing was published yet.")
                : Pieces.bullets(updates.stream().map(NetworkUpdate::title).toList());
    }
}
