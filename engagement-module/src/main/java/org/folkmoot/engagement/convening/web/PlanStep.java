package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;

/** Step 1 of a new meeting: what, when and where. */
@ApplicationScoped
class PlanStep {
    private static final String STEP = "Step 1 of 4";

    private final TopicBook topics;
    private final ConvenersMeetings mine;
    private final DraftMeeting drafting;
    private final EditMeeting editing;
    private final MeetingFacts facts;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanStep() {
        this.topics = null;
        this.mine = null;
        this.drafting = null;
        this.editing = null;
        this.facts = null;
        this.clock = null;
    }

    @Inject
    PlanStep(
            TopicBook topics,
            ConvenersMeetings mine,
            DraftMeeting drafting,
            EditMeeting editing,
            MeetingFacts facts,
            Clock clock) {
        this.topics = topics;
        this.mine = mine;
        this.drafting = drafting;
        this.editing = editing;
        this.facts = facts;
        this.clock = clock;
    }

    View begin(Desk desk, Scope scope) {
        return page(desk, form(), scope);
    }

    Response draft(Desk desk, Scope scope, MultivaluedMap<String, String> input) {
        MeetingForm form = form();
        if (!form.bind(input)) {
            return page(desk, form, scope).response();
        }
        long id = drafting.draft(form.details(TrustClock.LONDON, null), scope);
        return Redirects.seeOther(desk.step(id, "audience"));
    }

    View ask(Desk desk, long id) {
        Meeting meeting = mine.find(id);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        return page(desk, form().fill(meeting), id);
    }

    Response edit(Desk desk, long id, MultivaluedMap<String, String> input) {
        Meeting meeting = mine.find(id);
        MeetingForm form = form();
        if (!form.bind(input)) {
            return page(desk, form, id).response();
        }
        editing.edit(
                id,
                form.version(),
                form.details(TrustClock.LONDON, meeting.details().series()));
        return Redirects.seeOther(desk.step(id, "audience"));
    }

    private MeetingForm form() {
        return new MeetingForm(topics.ofKind(Topic.Kind.INTEREST), clock.instant());
    }

    private View page(Desk desk, MeetingForm form, Scope scope) {
        return FormPage.of("Plan a meeting for " + facts.scope(scope), desk.beginning(scope), form, "Save and continue")
                .caption(STEP)
                .view()
                .back(desk.home())
                .section(desk.section());
    }

    private static View page(Desk desk, MeetingForm form, long id) {
        return FormPage.of("Change the plan", desk.step(id, "edit"), form, "Save and continue")
                .caption(STEP)
                .view()
                .back(desk.meeting(id))
                .section(desk.section());
    }
}
