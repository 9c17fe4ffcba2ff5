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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadReply.AnswerState;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.relay.AnswerReply;
import org.folkmoot.engagement.relay.ConvenersThreads;
import org.folkmoot.engagement.relay.TakeReply;
import org.folkmoot.engagement.relay.TellTheCouncil;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Discretion;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** One message as its convener sees it, threaded by member; answering, and telling the council. */
@Path("/governor/threads")
@ApplicationScoped
public class ConvenerThread {
    private final ThreadBook book;
    private final ConvenersThreads mine;
    private final TakeReply members;
    private final AnswerReply answering;
    private final TellTheCouncil telling;
    private final MeetingFacts facts;
    private final Discretion discretion;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConvenerThread() {
        this.book = null;
        this.mine = null;
        this.members = null;
        this.answering = null;
        this.telling = null;
        this.facts = null;
        this.discretion = null;
    }

    @Inject
    public ConvenerThread(
            ThreadBook book,
            ConvenersThreads mine,
            TakeReply members,
            AnswerReply answering,
            TellTheCouncil telling,
            MeetingFacts facts,
            Discretion discretion) {
        this.book = book;
        this.mine = mine;
        this.members = members;
        this.answering = answering;
        this.telling = telling;
        this.facts = facts;
        this.discretion = discretion;
    }

    /** The message and what came back. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    @Requires(Permission.CONVENE)
    public View show(@PathParam("id") long id) {
        MemberThread thread = mine.find(id);
        BlocksPage page = BlocksPage.of(thread.subject())
                .caption("Message to " + facts.scope(thread.scope()))
                .with(null, ThreadPieces.state(thread.state()));
        if (thread.state() == ThreadState.RETURNED && thread.comment() != null) {
            page = page.with(null, Components.warningCallout("The office asks for a change", thread.comment()));
        }
        page = page.with(null, Pieces.paragraphs(thread.body()));
        page = thread.state() == ThreadState.SENT ? sent(page, thread) : actions(page, thread);
        return page.view().back("/governor/threads").section(Section.GOVERNOR);
    }

    private static BlocksPage actions(BlocksPage page, MemberThread thread) {
        String here = "/governor/threads/" + thread.id();
        return thread.state().isEditable()
                ? page.with(null, Pieces.post(Button.of("Send for approval"), here + "/submit", thread.version()))
                        .with(null, Pieces.link("Change the message", here + "/edit"))
                : page.with(null, Pieces.paragraph("The office reads it, may put words right, and sends it."));
    }

    private BlocksPage sent(BlocksPage page, MemberThread thread) {
        String people = ShownNumber.people(thread.people(), discretion.showsSmallNumbers(thread.scope()));
        BlocksPage whole = page.with(null, Pieces.paragraph("Sent to " + people + "."));
        Map<Object, List<ThreadReply>> byMember = new LinkedHashMap<>();
        book.replies(thread.id()).stream()
                .filter(each -> each.state() == ThreadReply.State.PASSED)
                .forEach(each -> byMember.computeIfAbsent(
                                each.member() == null ? "reply " + each.id() : each.member(), key -> new ArrayList<>())
                        .add(each));
        if (byMember.isEmpty()) {
            return whole.with("Replies", Pieces.paragraph("Nothing was passed on to you yet."));
        }
        int number = 0;
        for (List<ThreadReply> replies : byMember.values()) {
            number++;
            whole = whole.with(name(thread, replies, number), conversation(replies));
        }
        return whole;
    }

    private String name(MemberThread thread, List<ThreadReply> replies, int number) {
        boolean agreed = replies.stream().anyMatch(ThreadReply::showsName) && discretion.showsNames(thread.scope());
        return agreed ? members.nameOf(replies.get(0).member()).orElse("Member " + number) : "Member " + number;
    }

    private static Content conversation(List<ThreadReply> replies) {
        List<Content> parts = new ArrayList<>();
        for (ThreadReply reply : replies) {
            String here = "/governor/threads/" + reply.thread() + "/replies/" + reply.id();
            parts.add(Components.inset(Pieces.paragraphs(reply.passed())));
            if (reply.answer() != null) {
                parts.add(Pieces.paragraph("You answered:"));
                parts.add(Pieces.paragraphs(reply.answer()));
            }
            parts.add(ThreadPieces.state(reply));
            if (reply.answerState() == AnswerState.RETURNED && reply.answerComment() != null) {
                parts.add(Components.warningCallout("The office asks for a change", reply.answerComment()));
            }
            if (reply.answerState() == AnswerState.NONE || reply.answerState() == AnswerState.RETURNED) {
                parts.add(Pieces.link("Answer this member", here + "/answer"));
            }
            parts.add(
                    reply.toldAt() == null
                            ? Pieces.link("Bring forward what this member said", here + "/tell")
                            : Pieces.paragraph("You brought it forward on " + Words.dateAndTime(reply.toldAt()) + "."));
        }
        return Html.all(parts);
    }

    /** An answer to write. */
    @GET
    @Path("{thread: [0-9]{1,18}}/replies/{id: [0-9]{1,18}}/answer")
    @Requires(Permission.CONVENE)
    public View askAnswer(@PathParam("thread") long thread, @PathParam("id") long id) {
        ThreadReply reply = mine.reply(id);
        return answerPage(reply, answerForm().fill(Objects.requireNonNullElse(reply.answer(), ""), reply.version()));
    }

    /** Sends it to the office. */
    @POST
    @Path("{thread: [0-9]{1,18}}/replies/{id: [0-9]{1,18}}/answer")
    @Requires(Permission.CONVENE)
    public Response answer(
            @PathParam("thread") long thread, @PathParam("id") long id, MultivaluedMap<String, String> input) {
        WordsForm form = answerForm();
        if (!form.bind(input)) {
            return answerPage(mine.reply(id), form).response();
        }
        answering.answer(id, form.words.value());
        return Redirects.withNotice(
                "/governor/threads/" + thread, "Your answer went to the office, which sends it to the member.");
    }

    private static WordsForm answerForm() {
        return new WordsForm("Your answer", "Write your answer");
    }

    private static View answerPage(ThreadReply reply, WordsForm form) {
        return page(reply, form, "Answer this member", "answer", "Send to the office");
    }

    /** Words for the council. */
    @GET
    @Path("{thread: [0-9]{1,18}}/replies/{id: [0-9]{1,18}}/tell")
    @Requires(Permission.CONVENE)
    public View askTell(@PathParam("thread") long thread, @PathParam("id") long id) {
        ThreadReply reply = mine.reply(id);
        return tellPage(reply, tellForm().fill(Objects.requireNonNullElse(reply.passed(), ""), reply.version()));
    }

    /** Puts them into the register. */
    @POST
    @Path("{thread: [0-9]{1,18}}/replies/{id: [0-9]{1,18}}/tell")
    @Requires(Permission.CONVENE)
    public Response tell(
            @PathParam("thread") long thread, @PathParam("id") long id, MultivaluedMap<String, String> input) {
        WordsForm form = tellForm();
        if (!form.bind(input)) {
            return tellPage(mine.reply(id), form).response();
        }
        telling.tell(id, form.words.value());
        return Redirects.withNotice("/governor/told", "It stands in the register and in the next paper.");
    }

    private static WordsForm tellForm() {
        return new WordsForm("What the paper says", "Write what the paper says").forAPaper();
    }

    private static View tellPage(ThreadReply reply, WordsForm form) {
        return page(reply, form, "Bring forward what this member said", "tell", "Put it into the register");
    }

    private static View page(ThreadReply reply, WordsForm form, String heading, String step, String button) {
        String thread = "/governor/threads/" + reply.thread();
        return FormPage.of(heading, thread + "/replies/" + reply.id() + "/" + step, form, button)
                .before(Components.inset(Pieces.paragraphs(reply.passed())))
                .view()
                .back(thread)
                .section(Section.GOVERNOR);
    }
}
