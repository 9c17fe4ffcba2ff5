package org.folkmoot.engagement.convening.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.engagement.store.views.ConvenedViews;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.TemplatesPiece;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;

/** The convener's first page: each scope in numbers, and its meetings by state. */
@Path("/governor")
@ApplicationScoped
public class GovernorHome {
    private final CurrentActor actor;
    private final ScopeNumbers numbers;
    private final ConvenedViews views;
    private final MeetingFacts facts;
    private final TemplatesPiece templates;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GovernorHome() {
        this.actor = null;
        this.numbers = null;
        this.views = null;
        this.facts = null;
        this.templates = null;
    }

    @Inject
    public GovernorHome(
            CurrentActor actor,
            ScopeNumbers numbers,
            ConvenedViews views,
            MeetingFacts facts,
            TemplatesPiece templates) {
        this.actor = actor;
        this.numbers = numbers;
        this.views = views;
        this.facts = facts;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.CONVENE)
    public View home() {
        List<Scope> scopes = actor.get().scopes(Role.CONVENER);
        BlocksPage page =
                BlocksPage.of("Your members and meetings").caption(actor.get().name());
        for (Scope scope : scopes) {
            page = scope(page, scope);
        }
        if (scopes.isEmpty()) {
            page = page.lead("You have no constituency or network yet. Our office can give you one.");
        }
        return page.view().section(Section.GOVERNOR).wide();
    }

    private BlocksPage scope(BlocksPage page, Scope scope) {
        String name = facts.scope(scope);
        return page.with(name, numbers.of(scope))
                .with(
                        null,
                        Components.linkButton(
                                "Plan a new meeting for " + name,
                                "/governor/meetings/new?scope=" + ScopeCodes.code(scope)))
                .with("Meetings for " + name, meetings(views.ofScope(scope)))
                .with("Templates for " + name, templates.of(scope::equals, "/governor/meetings"));
    }

    private static Content meetings(List<ConvenedViews.ConvenedLine> lines) {
        if (lines.isEmpty()) {
            return Pieces.paragraph(
                    "There are no meetings yet. Plan one, and the office will send the invitations for you.");
        }
        Table table = Table.of("Meetings").hideCaption().responsive().columns("Meeting", "When", "State");
        return Components.table(table.rows(
                lines,
                line -> List.of(
                        (Object) Pieces.cellLink(line.title(), "/governor/meetings/" + line.id()),
                        Words.dateAndTime(line.starts().toLocalDateTime()),
                        Pieces.state(line.state()))));
    }
}
