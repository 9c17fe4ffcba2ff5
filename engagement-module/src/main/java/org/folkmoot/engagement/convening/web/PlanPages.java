package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.convening.DraftMeeting;
import org.folkmoot.engagement.convening.EditMeeting;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.rules.OnlyADraftIsEdited;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.MeetingForm;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Step 1 of a new meeting: what, when and where. */
@Path("/governor")
@ApplicationScoped
public class PlanPages {
    private final CurrentActor actor;
    private final TopicBook topics;
    private final ConvenersMeetings mine;
    private final DraftMeeting drafting;
    private final EditMeeting editing;
    private final MeetingFacts facts;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanPages() {
        this.actor = null;
        this.topics = null;
        this.mine = null;
        this.drafting = null;
        this.editing = null;
        this.facts = null;
        this.clock = null;
    }

    @Inject
    public PlanPages(
            CurrentActor actor,
            TopicBook topics,
            ConvenersMeetings mine,
            DraftMeeting drafting,
            EditMeeting editing,
            MeetingFacts facts,
            Clock clock) {
        this.actor = actor;
        this.topics = topics;
        this.mine = mine;
        this.drafting = drafting;
        this.editing = editing;
        this.facts = facts;
        this.clock = clock;
    }

    @GET
    @Path("/meetings/new")
    @Requires(Permission.CONVENE)
    public View ask(@QueryParam("scope") @Nullable String scope) {
        return page(form(), chosen(scope));
    }

    @POST
    @Path("/meetings/new")
    @Requires(Permission.CONVENE)
    public Response draft(@QueryParam("scope") @Nullable String code, MultivaluedMap<String, String> input) {
        Scope scope = chosen(code);
        MeetingForm form = form();
        if (!form.bind(input)) {
            return page(form, scope).response();
        }
        long id = drafting.draft(form.details(TrustClock.LONDON, null), scope);
        return Redirects.seeOther("/governor/meetings/" + id + "/audience");
    }

    @GET
    @Path("/meetings/{id}/edit")
    @Requires(Permission.CONVENE)
    public View edit(@PathParam("id") long id) {
        Meeting meeting = mine.find(id);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        return page(form().fill(meeting), id);
    }

    @POST
    @Path("/meetings/{id}/edit")
    @Requires(Permission.CONVENE)
    public Response edited(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Meeting meeting = mine.find(id);
        MeetingForm form = form();
        if (!form.bind(input)) {
            return page(form, id).response();
        }
        editing.edit(
                id,
                form.version(),
                form.details(TrustClock.LONDON, meeting.details().series()));
        return Redirects.seeOther("/governor/meetings/" + id + "/audience");
    }

    private Scope chosen(@Nullable String code) {
        return ScopeCodes.among(actor.get().scopes(Role.CONVENER), code);
    }

    private MeetingForm form() {
        return new MeetingForm(topics.ofKind(Topic.Kind.INTEREST), clock.instant());
    }

    private View page(MeetingForm form, Scope scope) {
        String action = "/governor/meetings/new?scope=" + ScopeCodes.code(scope);
        return FormPage.of("Plan a meeting for " + facts.scope(scope), action, form, "Save and continue")
                .caption("Step 1 of 4")
                .view()
                .back("/governor")
                .section(Section.GOVERNOR);
    }

    private static View page(MeetingForm form, long id) {
        return FormPage.of("Change the plan", "/governor/meetings/" + id + "/edit", form, "Save and continue")
                .caption("Step 1 of 4")
                .view()
                .back("/governor/meetings/" + id)
                .section(Section.GOVERNOR);
    }
}
