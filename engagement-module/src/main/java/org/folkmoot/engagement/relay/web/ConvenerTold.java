package org.folkmoot.engagement.relay.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.engagement.model.Told;
import org.folkmoot.engagement.model.ToldBook;
import org.folkmoot.engagement.relay.CouncilPaper;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;

/** What a convener told the council or the panel, with the answers given there. */
@Path("/governor/told")
@ApplicationScoped
public class ConvenerTold {
    private final ToldBook told;
    private final CurrentActor actor;
    private final MeetingFacts facts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConvenerTold() {
        this.told = null;
        this.actor = null;
        this.facts = null;
    }

    @Inject
    public ConvenerTold(ToldBook told, CurrentActor actor, MeetingFacts facts) {
        this.told = told;
        this.actor = actor;
        this.facts = facts;
    }

    /** What was told from the convener's scopes, with the answers. */
    @GET
    @Requires(Permission.CONVENE)
    public View register() {
        BlocksPage page = BlocksPage.of("What members told us")
                .lead("This goes into the paper for the council or the panel, with the answer given there.");
        for (Scope scope : actor.get().scopes(Role.CONVENER)) {
            List<Told> entries = told.ofScope(scope);
            page = page.with(
                    facts.scope(scope),
                    entries.isEmpty()
                            ? Pieces.paragraph("Nothing yet. Open a reply and choose to bring it forward.")
                            : Html.all(entries.stream().map(ConvenerTold::entry).toList()));
        }
        return page.view().back("/governor/threads").section(Section.GOVERNOR);
    }

    private static Content entry(Told entry) {
        return Components.inset(Html.all(List.of(
                Pieces.paragraph(Words.date(entry.broughtOn())),
                Pieces.paragraphs(entry.said()),
                Pieces.paragraphs(CouncilPaper.answered(entry)))));
    }
}
