package org.folkmoot.engagement.after.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.after.HandOverNotes;
import org.folkmoot.engagement.model.ConsultationBook;
import org.folkmoot.engagement.model.ConsultationBook.OpenConsultation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.MeetingDoors;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;

/** Handing what was said at the tables to a consultation that is open. */
@Path("/office/meetings/{id}/hand-over")
@ApplicationScoped
public class HandOverPages implements MeetingDoors {
    private final MeetingBook book;
    private final ConsultationBook consultations;
    private final HandOverNotes handing;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HandOverPages() {
        this.book = null;
        this.consultations = null;
        this.handing = null;
        this.clock = null;
    }

    @Inject
    public HandOverPages(MeetingBook book, ConsultationBook consultations, HandOverNotes handing, Clock clock) {
        this.book = book;
        this.consultations = consultations;
        this.handing = handing;
        this.clock = clock;
    }

    /** The question of the page. */
    private static final class HandOverForm extends Form {
        final RadiosField consultation =
                radios("consultation", "To which consultation?").required("Choose a consultation");

        HandOverForm(List<OpenConsultation> open) {
            open.forEach(
                    each -> consultation.choice(each.slug(), each.title(), "Open until " + Words.date(each.closes())));
        }
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View ask(@PathParam("id") long id) {
        return page(id, form());
    }

    @POST
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response hand(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        HandOverForm form = form();
        if (!form.bind(input)) {
            return page(id, form).response();
        }
        int handed = handing.hand(id, form.consultation.value());
        return Redirects.withNotice(
                "/office/meetings/" + id + "/hand-over",
                handed == 0
                        ? "There was nothing new to hand over."
                        : Words.countFirst(handed, "note was", "notes were") + " handed over.");
    }

    @Override
    public List<Door> doors(Meeting meeting) {
        return meeting.state().isAnnounced()
                ? List.of(new Door(
                        65, "Hand table notes to a consultation", "/office/meetings/" + meeting.id() + "/hand-over"))
                : List.of();
    }

    private HandOverForm form() {
        return new HandOverForm(consultations.open(TrustClock.today(clock)));
    }

    private View page(long id, HandOverForm form) {
        Meeting meeting = book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
        int notes = consultations.notes(id).size();
        List<String> having = consultations.having(id);
        BlocksPage page = BlocksPage.of("Hand table notes to a consultation")
                .caption(meeting.details().title())
                .with(
                        null,
                        Pieces.paragraph(
                                notes == 0
                                        ? "Nothing was typed at the tables of this meeting."
                                        : Words.count(notes, "note was", "notes were") + " typed at its tables."));
        if (!having.isEmpty()) {
            page = page.with("These have the notes", Pieces.bullets(having));
        }
        if (notes > 0 && form.consultation.choices().isEmpty()) {
            page = page.with(null, Pieces.paragraph("No consultation is open now."));
        } else if (notes > 0) {
            page = page.with(
                    "Hand them over",
                    Pieces.form(form, Button.of("Hand the notes over"), "/office/meetings/" + id + "/hand-over"));
        }
        return page.view().errors(form).back("/office/meetings/" + id).section(Section.OFFICE);
    }
}
