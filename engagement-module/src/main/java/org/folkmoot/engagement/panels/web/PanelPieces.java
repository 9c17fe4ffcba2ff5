package org.folkmoot.engagement.panels.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelBook.OnPanel;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.panels.LeadPanel;
import org.folkmoot.engagement.panels.SeePanels;
import org.folkmoot.engagement.web.AudienceWords;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.MeetingFacts;
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

/** What the pages about panels are made of. */
@ApplicationScoped
class PanelPieces {
    private static final String HOME = PanelPages.HOME;
    private static final int PAGE = 50;

    private final SeePanels seeing;
    private final LeadPanel leading;
    private final MeetingFacts facts;
    private final AudienceWords words;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PanelPieces() {
        this.seeing = null;
        this.leading = null;
        this.facts = null;
        this.words = null;
        this.actor = null;
    }

    @Inject
    PanelPieces(SeePanels seeing, LeadPanel leading, MeetingFacts facts, AudienceWords words, CurrentActor actor) {
        this.seeing = seeing;
        this.leading = leading;
        this.facts = facts;
        this.words = words;
        this.actor = actor;
    }

    WhoForm lead() {
        return new WhoForm("lead", "Whoever is to lead the panel. They sign in by a link to their email address.");
    }

    WhoForm member() {
        return new WhoForm("member", "It stands on the member’s page.");
    }

    View list(List<SeePanels.Line> lines) {
        BlocksPage page = BlocksPage.of("Panels")
                .lead(
                        "A members’ panel has leads who invite and write to its people as a governor does, whether the trust"
                                + " has a council or not.");
        if (appoints()) {
            page = page.with(null, Components.linkButton("Set up a panel", HOME + "/new"));
        }
        return page.with(null, lines.isEmpty() ? Pieces.paragraph("There is no panel yet.") : table(lines))
                .view()
                .section(Section.OFFICE)
                .wide();
    }

    private Content table(List<SeePanels.Line> lines) {
        Table table = Table.of("Panels")
                .hideCaption()
                .responsive()
                .columns("Panel", "Led by", "Who is on it")
                .numeric("People");
        return Components.table(table.rows(
                lines,
                each -> List.of(
                        (Object) Pieces.cellLink(
                                each.panel().name() + (each.panel().isClosed() ? " (ended)" : ""),
                                HOME + "/" + each.panel().slug()),
                        names(each.panel()),
                        rule(each.panel()),
                        Words.number(each.people()))));
    }

    private String names(Panel panel) {
        List<String> names =
                leading.leads(panel).stream().map(KnownRecipient::name).toList();
        return names.isEmpty() ? "Nobody" : Words.list(names);
    }

    private String rule(Panel panel) {
        if (panel.isByHand()) {
            return "Whom the office chose";
        }
        List<String> parts = new ArrayList<>();
        words.of(panel.rule().home())
                .forEach(part -> parts.add((part.startsWith("who ") ? "people " : "everyone ") + part));
        if (!panel.rule().topics().isEmpty()) {
            parts.add("everyone who follows " + facts.names(panel.rule().topics()));
        }
        String all = String.join("; ", parts);
        return all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1);
    }

    View page(Panel panel, long after, WhoForm lead, WhoForm member) {
        String here = HOME + "/" + panel.slug();
        BlocksPage page = BlocksPage.of(panel.name())
                .caption(panel.isClosed() ? "Panel that has ended" : "Panel")
                .with(null, Pieces.paragraphs(panel.purpose()));
        if (panel.isClosed()) {
            return page.with(null, Pieces.paragraph("Nobody leads it or is on it any more. What was written stays."))
                    .view()
                    .back(HOME)
                    .section(Section.OFFICE);
        }
        page = page.with("Leads", leads(panel, here));
        if (appoints()) {
            page = page.with(null, Pieces.form(lead, Button.of("Appoint").secondary(), here + "/leads"));
        }
        page = page.with("Who is on it", Pieces.paragraph(rule(panel) + ". " + people(panel)))
                .with(null, members(panel, here, after))
                .with(
                        "Put somebody on it",
                        Pieces.form(member, Button.of("Put on the panel").secondary(), here + "/members"));
        return ends(page, here).view().back(HOME).section(Section.OFFICE);
    }

    private BlocksPage ends(BlocksPage page, String here) {
        return appoints()
                ? page.with("Change or end the panel", Pieces.link("Change the panel", here + "/edit"))
                        .with(null, Pieces.post(Button.of("End the panel").warning(), here + "/end", null))
                : page;
    }

    private String people(Panel panel) {
        return Words.countFirst(seeing.size(panel), "person is", "people are") + " on it now.";
    }

    private Content leads(Panel panel, String here) {
        List<KnownRecipient> leads = leading.leads(panel);
        if (leads.isEmpty()) {
            return Pieces.paragraph("Nobody leads this panel. The trust secretary appoints somebody.");
        }
        // A form may not stand in the folded cells of a responsive table.
        Table table = Table.of("Leads").hideCaption().columns("Name");
        boolean appoints = appoints();
        table = appoints ? table.columns("Change") : table;
        for (KnownRecipient each : leads) {
            List<Object> row = new ArrayList<>();
            row.add(Pieces.cellLink(each.name(), "/office/members/" + each.person()));
            if (appoints) {
                row.add(Pieces.small("End " + each.name() + "’s lead", here + "/leads/" + each.person() + "/end"));
            }
            table = table.row(row.toArray());
        }
        return Components.table(table);
    }

    private Content members(Panel panel, String here, long after) {
        List<OnPanel> members = seeing.members(panel, after, PAGE + 1);
        if (members.isEmpty()) {
            return Pieces.paragraph("Nobody is on it yet.");
        }
        Table table = Table.of("People on the panel").hideCaption().columns("Name", "By", "Change");
        table.rows(
                members.stream().limit(PAGE).toList(),
                each -> List.of(
                        (Object) Pieces.cellLink(each.name(), "/office/members/" + each.person()),
                        each.byHand() ? "Chosen by the office" : "The rule",
                        Pieces.small(
                                "Take " + each.name() + " off", here + "/members/" + each.person() + "/take-off")));
        String next =
                members.size() > PAGE ? here + "?after=" + members.get(PAGE - 1).person() : null;
        return Html.all(List.of(
                Components.table(table), Components.keyPaging("In order of number", after == 0 ? null : here, next)));
    }

    private boolean appoints() {
        return actor.get().may(Permission.CHANGE_CONSTITUTION);
    }
}
