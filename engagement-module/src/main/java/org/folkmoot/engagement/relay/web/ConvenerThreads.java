package org.folkmoot.engagement.relay.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.rules.OnlyADraftMessageIsEdited;
import org.folkmoot.engagement.relay.ConvenersThreads;
import org.folkmoot.engagement.relay.CouncilDate;
import org.folkmoot.engagement.relay.WriteToMembers;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Discretion;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.ScopeWord;
import org.folkmoot.engagement.web.TextForm;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A convener's messages to the people of a scope: the list, writing one, and asking the office to send it. */
@Path("/governor/threads")
@ApplicationScoped
public class ConvenerThreads {
    private static final String HOME = "/governor/threads";

    private final ThreadBook book;
    private final ConvenersThreads mine;
    private final WriteToMembers writing;
    private final CouncilDate council;
    private final CurrentActor actor;
    private final MeetingFacts facts;
    private final Discretion discretion;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConvenerThreads() {
        this.book = null;
        this.mine = null;
        this.writing = null;
        this.council = null;
        this.actor = null;
        this.facts = null;
        this.discretion = null;
    }

    @Inject
    public ConvenerThreads(
            ThreadBook book,
            ConvenersThreads mine,
            WriteToMembers writing,
            CouncilDate council,
            CurrentActor actor,
            MeetingFacts facts,
            Discretion discretion) {
        this.book = book;
        this.mine = mine;
        this.writing = writing;
        this.council = council;
        this.actor = actor;
        this.facts = facts;
        this.discretion = discretion;
    }

    /** What was written so far. */
    @GET
    @Requires(Permission.CONVENE)
    public View list() {
        List<Scope> scopes = actor.get().scopes(Role.CONVENER);
        BlocksPage page = BlocksPage.of("Messages to members")
                .lead("Write to the people you represent. The office sends your message and passes on what they answer;"
                        + " you never see an address.");
        if (council.until().isPresent()) {
            page = page.with(
                    null,
                    Components.inset("The council of governors ends on "
                            + Words.date(council.until().get())
                            + ". Leads of networks and panels go on writing to their people after that day."));
        }
        for (Scope scope : scopes) {
            page = page.with(facts.scope(scope), table(book.ofScope(scope)))
                    .with(
                            null,
                            Components.linkButton(
                                    "Write to " + facts.scope(scope), HOME + "/new?scope=" + ScopeWord.of(scope)));
        }
        return page.with(null, Pieces.link("What members told us", "/governor/told"))
                .view()
                .back("/governor")
                .section(Section.GOVERNOR);
    }

    private static Content table(List<MemberThread> threads) {
        if (threads.isEmpty()) {
            return Pieces.paragraph("There are no messages yet.");
        }
        Table table = Table.of("Messages").hideCaption().responsive().columns("Message", "Last change", "State");
        return Components.table(table.rows(
                threads,
                each -> List.of(
                        (Object) Pieces.cellLink(each.subject(), HOME + "/" + each.id()),
                        Words.dateAndTime(each.changedAt()),
                        ThreadPieces.state(each.state()))));
    }

    /** A new message. */
    @GET
    @Path("new")
    @Requires(Permission.CONVENE)
    public View begin(@QueryParam("scope") @Nullable String word) {
        Scope scope = chosen(word);
        return writePage(new TextForm(), scope, HOME + "/new?scope=" + ScopeWord.of(scope), HOME);
    }

    /** Keeps it as a draft. */
    @POST
    @Path("new")
    @Requires(Permission.CONVENE)
    public Response draft(@QueryParam("scope") @Nullable String word, MultivaluedMap<String, String> input) {
        Scope scope = chosen(word);
        TextForm form = new TextForm();
        if (!form.bind(input)) {
            return writePage(form, scope, HOME + "/new?scope=" + ScopeWord.of(scope), HOME)
                    .response();
        }
        return Redirects.seeOther(HOME + "/" + writing.draft(scope, form.value()));
    }

    /** A draft, to change. */
    @GET
    @Path("{id: [0-9]{1,18}}/edit")
    @Requires(Permission.CONVENE)
    public View edit(@PathParam("id") long id) {
        MemberThread thread = mine.find(id);
        RuleBroken.check(new OnlyADraftMessageIsEdited(thread.state()));
        TextForm form = new TextForm().fill(new InvitationText(thread.subject(), thread.body()), thread.version());
        return writePage(form, thread.scope(), HOME + "/" + id + "/edit", HOME + "/" + id);
    }

    /** Changes it. */
    @POST
    @Path("{id: [0-9]{1,18}}/edit")
    @Requires(Permission.CONVENE)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        MemberThread thread = mine.find(id);
        TextForm form = new TextForm();
        if (!form.bind(input)) {
            return writePage(form, thread.scope(), HOME + "/" + id + "/edit", HOME + "/" + id)
                    .response();
        }
        writing.edit(id, form.version(), form.value());
        return Redirects.seeOther(HOME + "/" + id);
    }

    /** Asks the office to send it. */
    @POST
    @Path("{id: [0-9]{1,18}}/submit")
    @Requires(Permission.CONVENE)
    public Response submit(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        writing.submit(id, Versions.of(input.getFirst("version")));
        return Redirects.withNotice(
                HOME + "/" + id, "The message was sent for approval. We will mail you when the office has decided.");
    }

    private View writePage(TextForm form, Scope scope, String action, String back) {
        Count count = book.count(new Audience(scope, List.of()));
        String people = ShownNumber.people(count.total(), discretion.showsSmallNumbers(scope));
        return FormPage.of("Write to " + facts.scope(scope), action, form, "Save and continue")
                .before(Pieces.paragraph("The office sends it to " + people
                        + ". Do not write anything that shows how to reach you: answers come through the office."))
                .view()
                .back(back)
                .section(Section.GOVERNOR);
    }

    private Scope chosen(@Nullable String word) {
        return ScopeWord.among(actor.get().scopes(Role.CONVENER), word);
    }
}
