package org.folkmoot.engagement.relay.web;

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
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.relay.DecideMessage;
import org.folkmoot.engagement.relay.RelayMessages;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.FormatsPiece;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.ReasonForm;
import org.folkmoot.engagement.web.TextForm;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** The office's side of the relay: messages to send, replies to pass on, answers to send on. */
@Path("/office/threads")
@ApplicationScoped
public class OfficeThreads {
    private static final String HOME = "/office/threads";
    private static final int MOST = 200;

    private final ThreadBook book;
    private final DecideMessage deciding;
    private final RelayMessages messages;
    private final MeetingFacts facts;
    private final FormatsPiece formats;
    private final SeeAudiences audiences;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeThreads() {
        this.book = null;
        this.deciding = null;
        this.messages = null;
        this.facts = null;
        this.formats = null;
        this.audiences = null;
    }

    @Inject
    public OfficeThreads(
            ThreadBook book,
            DecideMessage deciding,
            RelayMessages messages,
            MeetingFacts facts,
            FormatsPiece formats,
            SeeAudiences audiences) {
        this.book = book;
        this.deciding = deciding;
        this.messages = messages;
        this.facts = facts;
        this.formats = formats;
        this.audiences = audiences;
    }

    /** What waits, and all messages. */
    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list() {
        return BlocksPage.of("Messages of governors and leads")
                .with("Messages to send", threads(book.in(ThreadState.WAITING, MOST), "No message waits."))
                .with("Replies and answers to pass on", replies(book.waiting(MOST)))
                .with("All messages", threads(book.in(null, MOST), "Nobody has written to members yet."))
                .with(null, Pieces.link("What members told us: the register and the paper", "/office/told"))
                .view()
                .section(Section.OFFICE)
                .wide();
    }

    private Content threads(List<MemberThread> threads, String none) {
        if (threads.isEmpty()) {
            return Pieces.paragraph(none);
        }
        Table table =
                Table.of("Messages").hideCaption().responsive().columns("Message", "By", "To", "Last change", "State");
        return Components.table(table.rows(
                threads,
                each -> List.of(
                        (Object) Pieces.cellLink(each.subject(), HOME + "/" + each.id()),
                        each.convenerName(),
                        facts.scope(each.scope()),
                        Words.dateAndTime(each.changedAt()),
                        ThreadPieces.state(each.state()))));
    }

    private static Content replies(List<ThreadReply> replies) {
        if (replies.isEmpty()) {
            return Pieces.paragraph("Nothing waits.");
        }
        Table table = Table.of("Replies").hideCaption().responsive().columns("Reply", "Came", "By", "State");
        return Components.table(table.rows(
                replies,
                each -> List.of(
                        (Object) Pieces.cellLink("Reply " + each.id(), HOME + "/replies/" + each.id()),
                        Words.dateAndTime(each.receivedAt()),
                        each.way().words(),
                        ThreadPieces.state(each))));
    }

    /** One message with its replies. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        return page(thread(id), reason());
    }

    private View page(MemberThread thread, ReasonForm reason) {
        String here = HOME + "/" + thread.id();
        BlocksPage page = BlocksPage.of(thread.subject())
                .caption("By " + thread.convenerName() + ", to " + facts.scope(thread.scope()))
                .with(null, ThreadPieces.state(thread.state()))
                .with(
                        "The message, as a member sees it",
                        Pieces.mail(messages.subject(thread, thread.subject()), messages.preview(thread)));
        page = thread.state() == ThreadState.WAITING ? decision(page, thread, reason, here) : page;
        if (thread.state() == ThreadState.SENT) {
            page = page.with(
                            null,
                            Pieces.paragraph("Sent to " + ShownNumber.people(thread.people(), seesExactly(thread))))
                    .with("Replies", replies(book.replies(thread.id())))
                    .with("Formats", formats.of(Outgoing.message(thread.id())))
                    .with(
                            null,
                            Components.secondaryLink(
                                    "Type a reply that came by phone, mail or letter", here + "/replies/new"));
        }
        return page.view().errors(reason).back(HOME).section(Section.OFFICE);
    }

    private BlocksPage decision(BlocksPage page, MemberThread thread, ReasonForm reason, String here) {
        Count count = book.count(new Audience(thread.scope(), List.of()));
        return page.with("Who gets it", MeetingFacts.countOfMessage(count, seesExactly(thread)))
                .with("Formats", formats.of(Outgoing.message(thread.id())))
                .with(
                        null,
                        formats.sending(
                                Outgoing.message(thread.id()),
                                Pieces.post(Button.of("Approve and send"), here + "/approve", thread.version())))
                .with(null, Pieces.link("Put the words right first", here + "/edit"))
                .with(
                        "Or send it back",
                        Pieces.form(
                                reason, Button.of("Send back with this comment").secondary(), here + "/send-back"));
    }

    private boolean seesExactly(MemberThread thread) {
        return audiences.showsExactly(new Audience(thread.scope(), List.of()));
    }

    /** Sends it. */
    @POST
    @Path("{id: [0-9]{1,18}}/approve")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response approve(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        int people = deciding.approve(id, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(
                HOME + "/" + id,
                "The message was sent to " + ShownNumber.people(people, seesExactly(thread(id))) + ".");
    }

    /** Sends it back. */
    @POST
    @Path("{id: [0-9]{1,18}}/send-back")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response sendBack(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ReasonForm reason = reason();
        if (!reason.bind(input)) {
            return page(thread(id), reason).response();
        }
        deciding.sendBack(id, reason.reason.value());
        return Redirects.withNotice(HOME, "The message was sent back with your comment.");
    }

    /** Its words, to put right. */
    @GET
    @Path("{id: [0-9]{1,18}}/edit")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View edit(@PathParam("id") long id) {
        MemberThread thread = thread(id);
        InvitationText text = new InvitationText(thread.subject(), thread.body());
        return editPage(id, new TextForm().fill(text, thread.version()));
    }

    /** Puts them right. */
    @POST
    @Path("{id: [0-9]{1,18}}/edit")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response correct(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        TextForm form = new TextForm();
        if (!form.bind(input)) {
            return editPage(id, form).response();
        }
        deciding.correct(id, form.version(), form.value());
        return Redirects.seeOther(HOME + "/" + id);
    }

    private static View editPage(long id, TextForm form) {
        return FormPage.of("Put the words right", HOME + "/" + id + "/edit", form, "Save")
                .view()
                .back(HOME + "/" + id)
                .section(Section.OFFICE);
    }

    private MemberThread thread(long id) {
        return book.find(id)
                .filter(each -> each.state() != ThreadState.DRAFT)
                .orElseThrow(() -> NotFound.of("message", id));
    }

    private static ReasonForm reason() {
        return new ReasonForm("What should the writer change?", "Say what the writer should change");
    }
}
