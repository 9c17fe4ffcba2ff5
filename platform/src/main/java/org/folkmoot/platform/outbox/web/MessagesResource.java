package org.folkmoot.platform.outbox.web;

import static org.folkmoot.nhsuk.components.Components.lines;
import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.outbox.CancelMessage;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.MessageFilter;
import org.folkmoot.platform.outbox.MessageRow;
import org.folkmoot.platform.outbox.MessageState;
import org.folkmoot.platform.outbox.NotifySetup;
import org.folkmoot.platform.outbox.SeeMessages;
import org.folkmoot.platform.outbox.SendAgain;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.screens.KeyPage;
import org.folkmoot.templates.platform.outbox.JtemessageGenerated;
import org.folkmoot.templates.platform.outbox.JtemessagesGenerated;

/** The outbox: what waits, what was sent, what failed and why; try again, withdraw. */
@Path("/office/messages")
@ApplicationScoped
public class MessagesResource {

    private static final String HOME = "/office/messages";

    private final SeeMessages see;
    private final SendAgain again;
    private final CancelMessage cancel;
    private final NotifySetup notify;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MessagesResource() {
        see = null;
        again = null;
        cancel = null;
        notify = null;
    }

    @Inject
    public MessagesResource(SeeMessages see, SendAgain again, CancelMessage cancel, NotifySetup notify) {
        this.see = see;
        this.again = again;
        this.cancel = cancel;
        this.notify = notify;
    }

    /** A page of the list. */
    @GET
    @Requires(Permission.RUN_OUTBOX)
    public View list(@Context UriInfo uri) {
        MultivaluedMap<String, String> input = uri.getQueryParameters();
        MessageFilterForm form = new MessageFilterForm();
        form.bind(input);
        MessageFilter filter = form.filter();
        KeyPage<MessageRow> page =
                see.page(filter, KeyPage.key(input.getFirst("after")), KeyPage.key(input.getFirst("before")));
        String count = Words.cappedCount(see.count(filter), "message", "messages");
        KeyPaging paging = page.paging(count, HOME, MessageFilterForm.query(input));
        Table numbers = numbers();
        Table table = table(page.rows(), !notify.postsLetters());
        String held = see.heldBack().orElse("");
        boolean failed = see.count(new MessageFilter(List.of(MessageState.FAILED), Channel.EMAIL, null)) > 0;
        return View.page(
                        "Messages",
                        out -> JtemessagesGenerated.render(out, null, form, numbers, table, paging, held, failed))
                .section(Section.OFFICE)
                .wide()
                .errors(form);
    }

    /** One message; personal links are not shown. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    @Requires(Permission.RUN_OUTBOX)
    public View show(@PathParam("id") long id) {
        MessageRow message = see.one(id);
        List<SummaryRow> rows = rows(message, !notify.postsLetters());
        return View.page(way(message.channel()), out -> JtemessageGenerated.render(out, null, message, rows))
                .section(Section.OFFICE)
                .back(HOME);
    }

    /** Puts a failed mail back into the queue. */
    @POST
    @Path("{id: [0-9]{1,18}}/again")
    @Requires(Permission.RUN_OUTBOX)
    public Response again(@PathParam("id") long id) {
        again.one(id);
        return Redirects.withNotice(HOME + "/" + id, "The message is in the queue again");
    }

    /** Puts every failed mail back into the queue. */
    @POST
    @Path("again")
    @Requires(Permission.RUN_OUTBOX)
    public Response allAgain() {
        int count = again.allFailed();
        return Redirects.withNotice(
                HOME, Words.countFirst(count, "message is", "messages are") + " in the queue again");
    }

    /** Withdraws a message that has not been sent. */
    @POST
    @Path("{id: [0-9]{1,18}}/cancel")
    @Requires(Permission.RUN_OUTBOX)
    public Response cancel(@PathParam("id") long id) {
        cancel.cancel(id);
        return Redirects.withNotice(HOME + "/" + id, "The message was withdrawn");
    }

    private Table numbers() {
        Table table =
                Table.of("Emails by state").columns("State").numeric("Emails").compact();
        see.mails()
                .forEach((state, count) -> table.row(
                        Cells.link(state.words(), HOME + "?channel=EMAIL&state=" + state.name()), capped(count)));
        return table;
    }

    private static String capped(long count) {
        return count > Words.COUNT_LIMIT ? "more than " + Words.number(Words.COUNT_LIMIT) : Words.number(count);
    }

    private static Table table(List<MessageRow> rows, boolean printed) {
        return Table.of("Messages, newest first")
                .hideCaption()
                .columns("To", "Subject", "State", "Last answer", "Queued")
                .responsive()
                .rows(
                        rows,
                        each -> List.of(
                                Cells.link(
                                        each.toName().isEmpty() ? "Erased person" : each.toName(),
                                        HOME + "/" + each.id()),
                                each.subject(),
                                MessageTags.of(each, printed),
                                Objects.requireNonNullElse(each.lastReply(), ""),
                                Words.dateAndTime(each.queuedAt())));
    }

    private static String way(Channel channel) {
        return switch (channel) {
            case EMAIL -> "Email";
            case LETTER -> "Letter";
            case SMS -> "Text message";
        };
    }

    private static String address(Channel channel) {
        return switch (channel) {
            case EMAIL -> "Email address";
            case LETTER -> "Address";
            case SMS -> "Phone number";
        };
    }

    private static List<SummaryRow> rows(MessageRow message, boolean printed) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("State", MessageTags.of(message, printed)));
        rows.add(row("To", message.toName()));
        rows.add(row(address(message.channel()), lines(message.toAddress())));
        rows.add(row("Subject", message.subject()));
        rows.add(row("Kind", message.kind()));
        rows.add(row("About", Objects.requireNonNullElse(message.about(), "")));
        rows.add(row("Queued", Words.dateAndTime(message.queuedAt())));
        if (message.channel() != Channel.LETTER || message.messageId() != null) {
            rows.add(row("Attempts", Integer.toString(message.attempts())));
            rows.add(row("Last answer", Objects.requireNonNullElse(message.lastReply(), "")));
            rows.add(row(
                    message.channel() == Channel.EMAIL ? "Message-ID" : "Reference",
                    Objects.requireNonNullElse(message.messageId(), "")));
        }
        if (message.attachmentName() != null) {
            rows.add(row("Attachment", message.attachmentName()));
        }
        rows.add(row("Text", lines(message.hiddenText())));
        return rows;
    }
}
