package org.folkmoot.platform.outbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.LetterPile;
import org.folkmoot.platform.outbox.MessageFilter;
import org.folkmoot.platform.outbox.MessageRow;
import org.folkmoot.platform.outbox.MessageState;
import org.folkmoot.platform.outbox.PrintLetters;
import org.folkmoot.platform.outbox.SeeMessages;
import org.folkmoot.platform.outbox.UndoPrinting;
import org.folkmoot.templates.platform.outbox.JteprintGenerated;
import org.folkmoot.templates.platform.outbox.JteprintedGenerated;

/** The letters to print: choose, print as one PDF, undo. */
@Path("/office/messages/print")
@ApplicationScoped
public class PrintResource {

    private static final String HOME = "/office/messages/print";
    private static final MessageFilter WAITING = new MessageFilter(List.of(MessageState.QUEUED), Channel.LETTER, null);

    private final SeeMessages see;
    private final PrintLetters print;
    private final UndoPrinting undo;
    private final LetterPile pile;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PrintResource() {
        see = null;
        print = null;
        undo = null;
        pile = null;
    }

    @Inject
    public PrintResource(SeeMessages see, PrintLetters print, UndoPrinting undo, LetterPile pile) {
        this.see = see;
        this.print = print;
        this.undo = undo;
        this.pile = pile;
    }

    /** The letters that wait. */
    @GET
    @Requires(Permission.RUN_OUTBOX)
    public View waiting() {
        return page(form());
    }

    /** Prints the chosen ones. */
    @POST
    @Requires(Permission.RUN_OUTBOX)
    public Response chosen(MultivaluedMap<String, String> input) {
        PrintForm form = form();
        return form.bind(input)
                ? printed(form.chosen())
                : page(form).errors(form).response();
    }

    /** Prints the oldest ones. */
    @POST
    @Path("all")
    @Requires(Permission.RUN_OUTBOX)
    public Response all() {
        return printed(List.of());
    }

    /** A pile that was printed. */
    @GET
    @Path("{run: [0-9]{1,18}}")
    @Requires(Permission.RUN_OUTBOX)
    public View show(@PathParam("run") long run) {
        int letters = pile.size(run);
        String count = Words.count(letters, "letter", "letters");
        return View.page("Printed letters", out -> JteprintedGenerated.render(out, null, run, letters, count))
                .section(Section.OFFICE)
                .back(HOME);
    }

    /** The pile as PDF. */
    @GET
    @Path("{run: [0-9]{1,18}}/letters.pdf")
    @Requires(Permission.RUN_OUTBOX)
    public Response pdf(@PathParam("run") long run) {
        return Response.ok(pile.pdf(run), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letters-" + run + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The addresses of the pile as labels. */
    @GET
    @Path("{run: [0-9]{1,18}}/labels.pdf")
    @Requires(Permission.RUN_OUTBOX)
    public Response labels(@PathParam("run") long run) {
        return Response.ok(pile.labels(run), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"labels-" + run + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Puts a pile back into the queue. */
    @POST
    @Path("{run: [0-9]{1,18}}/undo")
    @Requires(Permission.RUN_OUTBOX)
    public Response undo(@PathParam("run") long run) {
        int back = undo.undo(run);
        return Redirects.withNotice(HOME, Words.countFirst(back, "letter waits", "letters wait") + " again");
    }

    private Response printed(List<Long> chosen) {
        return Redirects.seeOther(HOME + "/" + print.print(chosen));
    }

    private PrintForm form() {
        List<MessageRow> waiting = see.page(WAITING, null, null).rows();
        return new PrintForm(waiting);
    }

    private View page(PrintForm form) {
        long waiting = see.lettersToPrint();
        String count = Words.cappedCount(waiting, "letter waits", "letters wait");
        return View.page(
                        "Letters to print",
                        out -> JteprintGenerated.render(out, null, form, waiting, count, PrintLetters.MOST))
                .section(Section.OFFICE)
                .back("/office/messages");
    }
}
