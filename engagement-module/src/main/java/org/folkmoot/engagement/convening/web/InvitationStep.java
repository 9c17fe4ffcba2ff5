package org.folkmoot.engagement.convening.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.convening.WriteInvitation;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.rules.OnlyADraftIsEdited;
import org.folkmoot.engagement.web.AnnualPackPiece;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Discretion;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.FormatsPiece;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.refusals.RuleBroken;

/** Steps 3 and 4 of a new meeting: the words, and a last look before it goes to the office. */
@ApplicationScoped
class InvitationStep {
    private final ConvenersMeetings mine;
    private final WriteInvitation writing;
    private final Audiences audiences;
    private final MeetingMessages messages;
    private final MeetingFacts facts;
    private final Discretion discretion;
    private final FormatsPiece formats;
    private final AnnualPackPiece annual;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InvitationStep() {
        this.mine = null;
        this.writing = null;
        this.audiences = null;
        this.messages = null;
        this.facts = null;
        this.discretion = null;
        this.formats = null;
        this.annual = null;
    }

    @Inject
    InvitationStep(
            ConvenersMeetings mine,
            WriteInvitation writing,
            Audiences audiences,
            MeetingMessages messages,
            MeetingFacts facts,
            Discretion discretion,
            FormatsPiece formats,
            AnnualPackPiece annual) {
        this.mine = mine;
        this.writing = writing;
        this.audiences = audiences;
        this.messages = messages;
        this.facts = facts;
        this.discretion = discretion;
        this.formats = formats;
        this.annual = annual;
    }

    View ask(Desk desk, long id) {
        Meeting meeting = mine.find(id);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        return page(desk, meeting, new InvitationForm().fill(meeting));
    }

    Response write(Desk desk, long id, MultivaluedMap<String, String> input) {
        Meeting meeting = mine.find(id);
        InvitationForm form = new InvitationForm();
        if (!form.bind(input)) {
            return page(desk, meeting, form).response();
        }
        writing.write(id, form.version(), form.text());
        return Redirects.seeOther(desk.step(id, "check"));
    }

    View check(Desk desk, long id) {
        Meeting meeting = mine.find(id);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        String here = desk.meeting(id);
        BlocksPage page = BlocksPage.of(
                        desk == Desk.OFFICE
                                ? "Check the meeting before you send it"
                                : "Check the meeting before you send it for approval")
                .caption("Step 4 of 4")
                .with("The meeting", Components.summaryList(facts.rows(meeting)))
                .with(null, Pieces.link("Change the meeting", here + "/edit"))
                .with("The audience", Pieces.paragraph(facts.audience(meeting)));
        if (meeting.invites()) {
            page = page.with(
                            null,
                            MeetingFacts.count(
                                    audiences.count(id, meeting.audience()),
                                    discretion.showsSmallNumbers(meeting.scope())))
                    .with(null, Pieces.link("Change the audience", here + "/audience"))
                    .with(
                            "The message, as a member sees it",
                            Pieces.mail(messages.invitationSubject(meeting), messages.preview(meeting)))
                    .with(null, Pieces.link("Change the message", here + "/message"));
        }
        if (annual.concerns(meeting)) {
            page = page.with("What an annual members' meeting needs", annual.of(meeting));
        }
        return page.with(null, lastStep(desk, meeting))
                .view()
                .back(meeting.invites() ? here + "/message" : here + "/audience")
                .section(desk.section());
    }

    /** Where the office sends at once, the formats must be there first; a convener's meeting is approved before. */
    private Content lastStep(Desk desk, Meeting meeting) {
        long id = meeting.id();
        String words = meeting.invites() ? desk.lastWords() : desk.lastWordsWithoutInvitations();
        Content last = Pieces.post(Button.of(words), desk.lastStep(id), meeting.version());
        Outgoing invitation = Outgoing.invitation(id);
        return desk == Desk.OFFICE && meeting.invites()
                ? Html.all(List.of(formats.of(invitation), formats.sending(invitation, last)))
                : last;
    }

    private static View page(Desk desk, Meeting meeting, InvitationForm form) {
        return FormPage.of("Write the invitation", desk.step(meeting.id(), "message"), form, "Save and continue")
                .caption("Step 3 of 4")
                .view()
                .back(desk.step(meeting.id(), "audience"))
                .section(desk.section());
    }
}
