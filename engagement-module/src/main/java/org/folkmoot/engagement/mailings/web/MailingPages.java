package org.folkmoot.engagement.mailings.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.mailings.NewsItems;
import org.folkmoot.engagement.mailings.WriteMailing;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /office/mailings}: the list of mailings, and writing one. */
@Path("/office/mailings")
@ApplicationScoped
@Requires(Permission.RUN_ENGAGEMENT)
public class MailingPages {
    private static final String HOME = "/office/mailings";
    private static final int PAGE = 50;

    private final MailingBook book;
    private final WriteMailing writing;
    private final SeeAudiences audiences;
    private final NewsItems news;
    private final MeetingFacts facts;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MailingPages() {
        this.book = null;
        this.writing = null;
        this.audiences = null;
        this.news = null;
        this.facts = null;
    }

    @Inject
    public MailingPages(
            MailingBook book, WriteMailing writing, SeeAudiences audiences, NewsItems news, MeetingFacts facts) {
        this.book = book;
        this.writing = writing;
        this.audiences = audiences;
        this.news = news;
        this.facts = facts;
    }

    /** The mailings, newest first. */
    @GET
    public View list(@QueryParam("before") @DefaultValue("999999999999999999") long before) {
        List<Mailing> found = book.newest(before, PAGE + 1);
        return BlocksPage.of("Mailings")
                .with(null, Components.linkButton("Write a mailing", HOME + "/new"))
                .with(null, table(found))
                .view()
                .section(Section.OFFICE)
                .wide();
    }

    private Content table(List<Mailing> found) {
        if (found.isEmpty()) {
            return Pieces.paragraph("No mailing was written yet. Write one: news, a newsletter or a notice.");
        }
        List<Mailing> shown = found.stream().limit(PAGE).toList();
        Table table = Table.of("Mailings, newest first")
                .hideCaption()
                .responsive()
                .columns("Subject", "State", "For", "People", "Last change")
                .rows(
                        shown,
                        each -> List.of(
                                (Object) Pieces.cellLink(each.text().subject(), HOME + "/" + each.id()),
                                MailingPieces.state(each.state()),
                                facts.audience(each.audience()),
                                each.people() == 0 || !audiences.showsExactly(each.audience())
                                        ? ""
                                        : Words.number(each.people()),
                                Words.dateAndTime(each.changedAt())));
        String older =
                found.size() > PAGE ? HOME + "?before=" + shown.get(PAGE - 1).id() : null;
        return Html.all(List.of(Components.table(table), Components.keyPaging("Newest first", null, older)));
    }

    /** A new one. */
    @GET
    @Path("new")
    public View begin() {
        return page(form(null), null);
    }

    /** Keeps it as a draft. */
    @POST
    @Path("new")
    public Response add(MultivaluedMap<String, String> input) {
        MailingForm form = form(null);
        if (!form.bind(input)) {
            return page(form, null).response();
        }
        long id = writing.draft(form.text(), form.audience(null));
        return Redirects.withNotice(HOME + "/" + id, "The draft was saved. Nothing was sent yet.");
    }

    /** A draft, to change. */
    @GET
    @Path("{id: [0-9]{1,18}}/edit")
    public View edit(@PathParam("id") long id) {
        Mailing mailing = draft(id);
        return page(form(mailing).fill(mailing), mailing);
    }

    /** Keeps the change. */
    @POST
    @Path("{id: [0-9]{1,18}}/edit")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Mailing mailing = draft(id);
        MailingForm form = form(mailing);
        if (!form.bind(input)) {
            return page(form, mailing).response();
        }
        writing.change(id, form.version(), form.text(), form.audience(mailing));
        return Redirects.withNotice(HOME + "/" + id, "The draft was changed.");
    }

    /** Asks once. */
    @GET
    @Path("{id: [0-9]{1,18}}/remove")
    public View askRemove(@PathParam("id") long id) {
        return BlocksPage.of("Remove the draft “" + draft(id).text().subject() + "”")
                .lead("Nothing of it was sent. It cannot be brought back.")
                .with(null, Pieces.post(Button.of("Remove the draft").warning(), HOME + "/" + id + "/remove", null))
                .view()
                .back(HOME + "/" + id)
                .section(Section.OFFICE);
    }

    /** Removes a draft. */
    @POST
    @Path("{id: [0-9]{1,18}}/remove")
    public Response remove(@PathParam("id") long id) {
        writing.remove(id);
        return Redirects.withNotice(HOME, "The draft was removed.");
    }

    private Mailing draft(long id) {
        return book.find(id)
                .filter(each -> each.state() == MailingState.DRAFT)
                .orElseThrow(() -> NotFound.of("draft", id));
    }

    private MailingForm form(@Nullable Mailing mailing) {
        return new MailingForm(audiences.saved(), news.all(), mailing);
    }

    private static View page(MailingForm form, @Nullable Mailing mailing) {
        String action = mailing == null ? HOME + "/new" : HOME + "/" + mailing.id() + "/edit";
        return FormPage.of(mailing == null ? "Write a mailing" : "Change the mailing", action, form, "Save the draft")
                .before(Pieces.link("Make another audience first", "/office/audiences/new"))
                .view()
                .back(mailing == null ? HOME : HOME + "/" + mailing.id())
                .section(Section.OFFICE);
    }
}
