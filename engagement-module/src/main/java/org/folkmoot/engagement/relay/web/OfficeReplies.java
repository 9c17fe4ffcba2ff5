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
import java.util.Objects;
import org.folkmoot.engagement.model.ContactMask;
import org.folkmoot.engagement.model.ContactMask.Masked;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadReply.AnswerState;
import org.folkmoot.engagement.model.ThreadReply.Way;
import org.folkmoot.engagement.relay.AnswerReply;
import org.folkmoot.engagement.relay.PassOnReply;
import org.folkmoot.engagement.relay.TakeReply;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.ReasonForm;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** One reply at the office: typed in, passed on without contacts or kept back, and the convener's answer sent on. */
@Path("/office/threads")
@ApplicationScoped
public class OfficeReplies {
    private static final String HOME = "/office/threads";

    private final TakeReply taking;
    private final PassOnReply passing;
    private final AnswerReply answering;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeReplies() {
        this.taking = null;
        this.passing = null;
        this.answering = null;
    }

    @Inject
    public OfficeReplies(TakeReply taking, PassOnReply passing, AnswerReply answering) {
        this.taking = taking;
        this.passing = passing;
        this.answering = answering;
    }

    /** A reply to type. */
    @GET
    @Path("{thread: [0-9]{1,18}}/replies/new")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View begin(@PathParam("thread") long thread) {
        return typePage(thread, new TypedReplyForm());
    }

    /** Keeps it. */
    @POST
    @Path("{thread: [0-9]{1,18}}/replies/new")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response type(@PathParam("thread") long thread, MultivaluedMap<String, String> input) {
        TypedReplyForm form = new TypedReplyForm();
        boolean valid = form.bind(input);
        Long number = form.member.given().orElse(null);
        if (valid && number != null && !taking.isMember(thread, number)) {
            form.refuse(form.member, "Enter the number of somebody who got this message, or leave it empty");
        }
        if (!form.isValid()) {
            return typePage(thread, form).response();
        }
        long id = taking.typed(thread, number, form.way.value(Way.class), form.words.value(), form.name.isTicked());
        return Redirects.seeOther(HOME + "/replies/" + id);
    }

    private static View typePage(long thread, TypedReplyForm form) {
        return FormPage.of("Type a reply", HOME + "/" + thread + "/replies/new", form, "Save the reply")
                .view()
                .back(HOME + "/" + thread)
                .section(Section.OFFICE);
    }

    /** The reply as it came, and what is to be done with it. */
    @GET
    @Path("replies/{id: [0-9]{1,18}}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        ThreadReply reply = passing.read(id);
        Form none = reason();
        return page(reply, passOn(reply), answerForm(reply), none);
    }

    private View page(ThreadReply reply, PassOnForm passOn, WordsForm answer, Form problem) {
        String here = HOME + "/replies/" + reply.id();
        BlocksPage page = BlocksPage.of("Reply " + reply.id())
                .caption(taking.nameOf(reply.member()).orElse("The office does not know who wrote this"))
                .with(null, ThreadPieces.state(reply))
                .with(
                        "As it came",
                        Pieces.paragraph(reply.way().words() + ", " + Words.dateAndTime(reply.receivedAt())))
                .with(null, Components.inset(Pieces.paragraphs(reply.said())));
        page = reply.state() == ThreadReply.State.PASSED
                ? passed(page, reply, answer, here)
                : toPass(page, reply, passOn, here);
        return page.view().errors(problem).back(HOME + "/" + reply.thread()).section(Section.OFFICE);
    }

    private static BlocksPage toPass(BlocksPage page, ThreadReply reply, PassOnForm form, String here) {
        return page.with("What was masked", masked(ContactMask.of(reply.said())))
                .with("Pass it on", Pieces.form(form, Button.of("Pass it on"), here + "/pass-on"))
                .with(null, Pieces.post(Button.of("Do not pass it on").secondary(), here + "/hold", reply.version()));
    }

    private static Content masked(Masked masked) {
        return masked.found().isEmpty()
                ? Pieces.paragraph("No email address, phone number, postcode, address or link was found.")
                : Pieces.bullets(masked.found());
    }

    private static BlocksPage passed(BlocksPage page, ThreadReply reply, WordsForm answer, String here) {
        BlocksPage whole = page.with("As it was passed on", Components.inset(Pieces.paragraphs(reply.passed())));
        if (reply.answerState() == AnswerState.WAITING) {
            return whole.with(
                            "The answer, to send on",
                            Pieces.form(answer, Button.of("Send the answer to the member"), here + "/answer"))
                    .with(null, Pieces.link("Send the answer back instead", here + "/answer-back"));
        }
        return reply.answer() == null ? whole : whole.with("The answer", Pieces.paragraphs(reply.answer()));
    }

    private static PassOnForm passOn(ThreadReply reply) {
        return new PassOnForm(reply.showsName())
                .fill(ContactMask.of(reply.said()).text(), reply.showsName(), reply.version());
    }

    private static WordsForm answerForm(ThreadReply reply) {
        return new WordsForm("The answer", "Write the answer")
                .fill(Objects.requireNonNullElse(reply.answer(), ""), reply.version());
    }

    /** Passes it on. */
    @POST
    @Path("replies/{id: [0-9]{1,18}}/pass-on")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response passOn(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ThreadReply reply = passing.read(id);
        PassOnForm form = new PassOnForm(reply.showsName());
        if (!form.bind(input)) {
            return page(reply, form, answerForm(reply), form).response();
        }
        List<String> left = ContactMask.of(form.words.value()).found();
        if (!left.isEmpty()) {
            form.refuse(form.words, "Take out what shows how to reach somebody: " + String.join("; ", left));
            return page(reply, form, answerForm(reply), form).response();
        }
        passing.passOn(id, form.version(), form.words.value(), reply.showsName() && form.name.isTicked());
        return Redirects.withNotice(HOME + "/replies/" + id, "The reply was passed on.");
    }

    /** Keeps it back. */
    @POST
    @Path("replies/{id: [0-9]{1,18}}/hold")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response hold(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        passing.hold(id, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(HOME, "The reply was not passed on. You can still pass it on later.");
    }

    /** Sends the answer on. */
    @POST
    @Path("replies/{id: [0-9]{1,18}}/answer")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response send(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ThreadReply reply = passing.read(id);
        WordsForm form = new WordsForm("The answer", "Write the answer");
        if (!form.bind(input)) {
            return page(reply, passOn(reply), form, form).response();
        }
        answering.send(id, form.version(), form.words.value());
        return Redirects.withNotice(HOME + "/replies/" + id, "The answer was sent to the member.");
    }

    /** Asks why the answer goes back. */
    @GET
    @Path("replies/{id: [0-9]{1,18}}/answer-back")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View askBack(@PathParam("id") long id) {
        return backPage(id, reason());
    }

    /** Sends the answer back. */
    @POST
    @Path("replies/{id: [0-9]{1,18}}/answer-back")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response sendBack(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ReasonForm form = reason();
        if (!form.bind(input)) {
            return backPage(id, form).response();
        }
        answering.sendBack(id, passing.read(id).version(), form.reason.value());
        return Redirects.withNotice(HOME, "The answer was sent back with your comment.");
    }

    private static View backPage(long id, ReasonForm form) {
        return FormPage.of("Send the answer back", HOME + "/replies/" + id + "/answer-back", form, "Send back")
                .view()
                .back(HOME + "/replies/" + id)
                .section(Section.OFFICE);
    }

    private static ReasonForm reason() {
        return new ReasonForm("What should the writer change?", "Say what the writer should change");
    }
}
