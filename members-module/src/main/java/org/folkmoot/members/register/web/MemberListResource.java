package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.members.bulk.TickPeople;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.SavedView;
import org.folkmoot.members.register.FindMembers;
import org.folkmoot.members.register.FindMembers.Found;
import org.folkmoot.members.register.KeepViews;
import org.folkmoot.members.store.views.MemberColumn;
import org.folkmoot.members.store.views.MemberLists.ListPage;
import org.folkmoot.members.store.views.MemberRow;
import org.folkmoot.members.web.FilterForm;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.register.JtelistGenerated;
import org.jspecify.annotations.Nullable;

/** The office's list of everybody on record. */
@Path("/office/members")
@ApplicationScoped
public class MemberListResource {

    private final FindMembers find;
    private final KeepViews views;
    private final TickPeople ticks;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberListResource() {
        this.find = null;
        this.views = null;
        this.ticks = null;
        this.constitution = null;
    }

    @Inject
    public MemberListResource(FindMembers find, KeepViews views, TickPeople ticks, PresentConstitution constitution) {
        this.find = find;
        this.views = views;
        this.ticks = ticks;
        this.constitution = constitution;
    }

    /** A page of the list. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list(@Context UriInfo uri) {
        MultivaluedMap<String, String> input = uri.getQueryParameters();
        Constitution present = constitution.get();
        FilterForm form = new FilterForm(present, constitution.gone());
        form.bind(input);
        MemberCells cells = new MemberCells(present, form.chosen(), usual(present));
        Found found = find.find(form.filter(), cells.columns(), input.getFirst("after"), input.getFirst("before"));
        ListPage page = found.page();
        form.inside.fill(found.inside());
        String query = FilterForm.query(input, found.inside());
        Table table = table(page.rows(), page.ticked(), cells);
        TickBar bar = TickBar.of(page.rows(), page.ticks(), letGo(input), query);
        KeyPaging paging = new KeyPaging(
                Words.cappedCount(page.count(), "person", "people"),
                link(query, "before", page.previous()),
                link(query, "after", page.next()));
        List<SavedView> kept = views.all();
        String search = query.isEmpty() ? "" : "?" + query;
        boolean empty = page.rows().isEmpty();
        return View.page(
                        "Members",
                        out -> JtelistGenerated.render(out, null, form, table, paging, search, empty, bar, kept, found))
                .section(Section.OFFICE)
                .wide()
                .errors(form);
    }

    /** Asked right after everybody was unticked alone: the list itself is to stay as quick as it is. */
    private long letGo(MultivaluedMap<String, String> input) {
        return input.containsKey("unticked") ? ticks.letGo() : 0;
    }

    /** A trust without constituencies has no column of them. */
    private static List<MemberColumn> usual(Constitution present) {
        return MemberColumn.OF_THE_LIST.stream()
                .filter(each -> each != MemberColumn.CONSTITUENCY
                        || !present.constituencies().isEmpty())
                .toList();
    }

    private static @Nullable String link(String query, String position, @Nullable String key) {
        return key == null ? null : "/office/members?" + (query.isEmpty() ? "" : query + "&") + position + "=" + key;
    }

    private static Table table(List<MemberRow> rows, Set<Long> ticked, MemberCells cells) {
        Table table = Table.of("People on record")
                .hideCaption()
                .columns("Tick", "Name", "Number")
                .compact()
                .responsive();
        cells.columns().forEach(each -> table.column(each.heading()));
        return table.rows(rows, each -> {
            List<Object> row = new ArrayList<>(List.of(
                    Ticks.box(each, ticked.contains(each.id())),
                    Links.to(each.listed(), "/office/members/" + each.id()),
                    String.valueOf(each.id())));
            cells.columns().forEach(column -> row.add(cells.text(each, column)));
            return row;
        });
    }
}
