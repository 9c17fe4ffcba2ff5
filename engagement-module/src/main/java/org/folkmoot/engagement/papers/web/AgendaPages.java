package org.folkmoot.engagement.papers.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.papers.ArrangeAgenda;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** The agenda of a meeting, for the office. */
@Path("/office/meetings/{id}/agenda")
@ApplicationScoped
public class AgendaPages {
    private final MeetingBook book;
    private final PaperBook papers;
    private final ArrangeAgenda arranging;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AgendaPages() {
        this.book = null;
        this.papers = null;
        this.arranging = null;
    }

    @Inject
    public AgendaPages(MeetingBook book, PaperBook papers, ArrangeAgenda arranging) {
        this.book = book;
        this.papers = papers;
        this.arranging = arranging;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        return page(id, new AgendaForm());
    }

    @POST
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        AgendaForm form = new AgendaForm();
        if (!form.bind(input)) {
            return page(id, form).response();
        }
        arranging.add(form.item(id));
        return Redirects.withNotice(home(id), "The item is on the agenda.");
    }

    @POST
    @Path("/{item}/up")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response moveUp(@PathParam("id") long id, @PathParam("item") long item) {
        arranging.moveUp(id, item);
        return Redirects.seeOther(home(id));
    }

    @POST
    @Path("/{item}/remove")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response remove(@PathParam("id") long id, @PathParam("item") long item) {
        arranging.remove(id, item);
        return Redirects.withNotice(home(id), "The item was taken off the agenda. Its papers stay with the meeting.");
    }

    private View page(long id, AgendaForm form) {
        Meeting meeting = book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
        return BlocksPage.of("Agenda")
                .caption(meeting.details().title())
                .with(null, table(id, papers.agenda(id)))
                .with("Add an item", Pieces.form(form, Button.of("Add to the agenda"), home(id)))
                .view()
                .errors(form)
                .back("/office/meetings/" + id)
                .section(Section.OFFICE)
                .wide();
    }

    private static Content table(long id, List<AgendaItem> items) {
        if (items.isEmpty()) {
            return Pieces.paragraph("The agenda is empty. Add what the meeting deals with, in order.");
        }
        Table table = Table.of("Agenda").hideCaption().responsive().columns("Item", "By", "Minutes", "Change");
        List<Integer> numbers = new ArrayList<>();
        return Components.table(table.rows(items, item -> {
            numbers.add(1);
            return List.of(
                    (Object) (numbers.size() + ". " + AgendaWords.title(item)),
                    Objects.requireNonNullElse(item.presenter(), ""),
                    item.minutes() == null ? "" : item.minutes().toString(),
                    buttons(id, item, numbers.size() > 1));
        }));
    }

    private static Content buttons(long id, AgendaItem item, boolean canMove) {
        String here = home(id) + "/" + item.id();
        Content remove = Pieces.small("Remove item: " + item.title(), here + "/remove");
        return canMove ? Html.all(List.of(Pieces.small("Move up: " + item.title(), here + "/up"), remove)) : remove;
    }

    private static String home(long id) {
        return "/office/meetings/" + id + "/agenda";
    }
}
