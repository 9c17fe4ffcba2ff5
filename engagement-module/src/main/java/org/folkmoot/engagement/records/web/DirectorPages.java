package org.folkmoot.engagement.records.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.model.CouncilRecords;
import org.folkmoot.engagement.model.DirectorRequired;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.records.NoteDirectorRequired;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.MeetingDoors;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** Directors whom the council required to attend one of its meetings. */
@Path("/office/meetings/{id}/directors")
@ApplicationScoped
public class DirectorPages implements MeetingDoors {
    private final MeetingBook book;
    private final CouncilRecords records;
    private final NoteDirectorRequired noting;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DirectorPages() {
        this.book = null;
        this.records = null;
        this.noting = null;
    }

    @Inject
    public DirectorPages(MeetingBook book, CouncilRecords records, NoteDirectorRequired noting) {
        this.book = book;
        this.records = records;
        this.noting = noting;
    }

    /** The question of the page. */
    private static final class DirectorForm extends Form {
        final TextField director = text("director", "Which director was required to attend?")
                .hint("The post, such as chief nurse.")
                .max(200, "The post must be 200 characters or fewer")
                .required("Enter the director's post");
        final TextAreaField reason = textArea("reason", "About what?")
                .hint("Performance of the trust's functions, or of the directors' duties.")
                .rows(3)
                .max(1000, "What it was about must be 1,000 characters or fewer")
                .required("Say what it was about");
        final CheckboxesField attended = tick("attended", "The director attended");
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        return page(id, new DirectorForm());
    }

    @POST
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response note(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        DirectorForm form = new DirectorForm();
        if (!form.bind(input)) {
            return page(id, form).response();
        }
        noting.note(id, form.director.value(), form.reason.value(), form.attended.isTicked());
        return Redirects.withNotice(home(id), "It is on record, for the annual report.");
    }

    @Override
    public List<Door> doors(Meeting meeting) {
        return meeting.details().kind() == MeetingKind.COUNCIL_OF_GOVERNORS
                ? List.of(new Door(40, "Directors required to attend", home(meeting.id())))
                : List.of();
    }

    private View page(long id, DirectorForm form) {
        Meeting meeting = book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
        return BlocksPage.of("Directors required to attend")
                .caption(meeting.details().title())
                .lead(
                        "The council may require directors to attend a meeting. Every use of this power goes into the annual report.")
                .with(null, table(records.at(id)))
                .with("Note a use", Pieces.form(form, Button.of("Put on record"), home(id)))
                .view()
                .errors(form)
                .back("/office/meetings/" + id)
                .section(Section.OFFICE);
    }

    private static Content table(List<DirectorRequired> uses) {
        if (uses.isEmpty()) {
            return Pieces.paragraph("The power was not used for this meeting.");
        }
        Table table = Table.of("Uses of the power").hideCaption().responsive().columns("Director", "About", "Attended");
        return Components.table(
                table.rows(uses, use -> List.of(use.director(), use.reason(), use.attended() ? "Yes" : "No")));
    }

    private static String home(long id) {
        return "/office/meetings/" + id + "/directors";
    }
}
