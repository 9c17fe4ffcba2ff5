package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.contracts.WaitingSource.Waiting;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.members.model.SavedView;
import org.folkmoot.members.register.KeepViews;
import org.folkmoot.members.register.SeeRecentMembers;
import org.folkmoot.members.register.SeeRecentMembers.Recent;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.web.Doors;
import org.folkmoot.templates.members.register.JteofficeGenerated;

/** What waits for the office today. */
@Path("/office")
@ApplicationScoped
public class OfficeResource {

    private final Instance<WaitingSource> sources;
    private final Constituencies constituencies;
    private final KeepViews views;
    private final SeeRecentMembers recent;
    private final CurrentActor actors;
    private final Doors doors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeResource() {
        this.sources = null;
        this.constituencies = null;
        this.views = null;
        this.recent = null;
        this.actors = null;
        this.doors = null;
    }

    @Inject
    public OfficeResource(
            @Any Instance<WaitingSource> sources,
            Constituencies constituencies,
            KeepViews views,
            SeeRecentMembers recent,
            CurrentActor actors,
            Doors doors) {
        this.sources = sources;
        this.constituencies = constituencies;
        this.views = views;
        this.recent = recent;
        this.actors = actors;
        this.doors = doors;
    }

    /** The queues of all modules that the reader may open, and the constituencies in numbers. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View today() {
        Actor reader = actors.get();
        List<Waiting> waiting = sources.stream()
                .flatMap(each -> each.waiting().stream())
                .filter(each -> doors.areOpen(reader, each.href()))
                .toList();
        Table queues = queues(
                "What waits today",
                waiting.stream().filter(each -> each.count() > 0).toList());
        Table empty = queues(
                "Queues in which nothing waits",
                waiting.stream().filter(each -> each.count() == 0).toList());
        Table numbers = Table.of("Members by constituency")
                .columns("Constituency")
                .numeric("Members")
                .numeric("Minimum");
        numbers.rows(
                constituencies.all(),
                each -> List.of(
                        Links.to(each.name(), "/office/members?constituency=" + each.code() + "&status=MEMBER"),
                        Words.number(each.members()),
                        Words.number(each.minimum())));
        boolean members = !constituencies.all().isEmpty();
        List<SavedView> kept = views.all();
        List<Recent> latest = recent.see();
        return View.page(
                        "Today",
                        out -> JteofficeGenerated.render(out, null, queues, empty, numbers, members, kept, latest))
                .section(Section.OFFICE);
    }

    private static Table queues(String caption, List<Waiting> waiting) {
        return Table.of(caption)
                .columns("Queue")
                .numeric("Waiting")
                .rows(waiting, each -> List.of(Links.to(each.what(), each.href()), Words.number(each.count())));
    }
}
