package org.folkmoot.platform.bounces.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.bounces.Report.Kind;
import org.folkmoot.platform.bounces.ReturnedMail;
import org.folkmoot.platform.bounces.SeeReturns;
import org.folkmoot.platform.bounces.WriteAgain;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.screens.KeyPage;
import org.folkmoot.templates.platform.bounces.JtereturnedGenerated;
import org.jspecify.annotations.Nullable;

/** {@code /office/messages/returned}: the mails that came back, and letting mail go to an address again. */
@Path("/office/messages/returned")
@ApplicationScoped
@Requires(Permission.RUN_OUTBOX)
public class ReturnedResource {

    private static final String HOME = "/office/messages/returned";

    private final SeeReturns see;
    private final WriteAgain again;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReturnedResource() {
        see = null;
        again = null;
    }

    @Inject
    public ReturnedResource(SeeReturns see, WriteAgain again) {
        this.see = see;
        this.again = again;
    }

    /** A page of the list. */
    @GET
    public View list(@QueryParam("after") @Nullable String after, @QueryParam("before") @Nullable String before) {
        KeyPage<ReturnedMail> page = see.page(KeyPage.key(after), KeyPage.key(before));
        KeyPaging paging = page.paging(Words.cappedCount(see.count(), "email", "emails"), HOME, "");
        Table table = table(page.rows());
        return View.page("Emails that came back", out -> JtereturnedGenerated.render(out, null, table, paging))
                .section(Section.OFFICE)
                .wide();
    }

    /** Lets mail go to the address again. */
    @POST
    @Path("{id: [0-9]{1,18}}/again")
    public Response again(@PathParam("id") long id) {
        again.after(id);
        return Redirects.withNotice(HOME, "Email goes to the address again");
    }

    private static Table table(List<ReturnedMail> rows) {
        return Table.of("Emails that came back, newest first")
                .hideCaption()
                .columns("To", "What happened", "What the server said", "When", "Action")
                .responsive()
                .rows(
                        rows,
                        each -> List.of(
                                Cells.link(name(each), "/office/messages/" + each.message()),
                                Components.tag(each.kind().words(), colour(each.kind())),
                                each.status().isEmpty() ? each.words() : each.status() + ": " + each.words(),
                                Words.dateAndTime(each.arrivedAt()),
                                action(each)));
    }

    private static String name(ReturnedMail mail) {
        String name = mail.toName().isEmpty() ? "Erased person" : mail.toName();
        return mail.toAddress().isEmpty() ? name : name + ", " + mail.toAddress();
    }

    private static Object action(ReturnedMail mail) {
        if (!mail.shut() || mail.toAddress().isEmpty()) {
            return "";
        }
        Content post = Cells.post(
                HOME + "/" + mail.id() + "/again",
                Button.of("Write there again").secondary().asSmall());
        return post;
    }

    private static TagColour colour(Kind kind) {
        return switch (kind) {
            case HARD -> TagColour.RED;
            case SOFT -> TagColour.YELLOW;
            case COMPLAINT -> TagColour.PURPLE;
        };
    }
}
