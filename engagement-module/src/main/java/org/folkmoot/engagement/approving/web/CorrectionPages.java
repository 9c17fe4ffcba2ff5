package org.folkmoot.engagement.approving.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.engagement.approving.CorrectMeeting;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.rules.OnlyAWaitingMeetingIsCorrected;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingForm;
import org.folkmoot.engagement.web.MeetingForms;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** The office corrects a meeting and its invitation before it decides. */
@Path("/office/approvals")
@ApplicationScoped
public class CorrectionPages {
    private final MeetingBook book;
    private final MeetingForms forms;
    private final CorrectMeeting correcting;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CorrectionPages() {
        this.book = null;
        this.forms = null;
        this.correcting = null;
    }

    @Inject
    public CorrectionPages(MeetingBook book, MeetingForms forms, CorrectMeeting correcting) {
        this.book = book;
        this.forms = forms;
        this.correcting = correcting;
    }

    @GET
    @Path("/{id}/edit")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View ask(@PathParam("id") long id) {
        Meeting meeting = meeting(id);
        RuleBroken.check(new OnlyAWaitingMeetingIsCorrected(meeting.state()));
        return page(id, forms.of(meeting).fill(meeting), new CorrectionForm().fill(meeting.text()));
    }

    @POST
    @Path("/{id}/edit")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response correct(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Meeting meeting = meeting(id);
        MeetingForm form = forms.of(meeting);
        CorrectionForm words = new CorrectionForm();
        boolean wordsValid = words.bind(input);
        if (!form.bind(input) || !wordsValid) {
            return page(id, form, words).response();
        }
        correcting.correct(
                id,
                form.version(),
                form.details(meeting.details().time().zone(), meeting.details().series()),
                words.text());
        return Redirects.withNotice("/office/approvals/" + id, "Your corrections were saved.");
    }

    private Meeting meeting(long id) {
        return book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private static View page(long id, MeetingForm form, CorrectionForm words) {
        View view = FormPage.of("Correct the meeting", "/office/approvals/" + id + "/edit", form, "Save corrections")
                .after(Components.fields(words))
                .view();
        return (form.isValid() ? view.errors(words) : view)
                .back("/office/approvals/" + id)
                .section(Section.OFFICE);
    }
}
