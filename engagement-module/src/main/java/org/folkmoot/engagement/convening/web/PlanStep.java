package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.convening.DraftMeeting;
import org.folkmoot.engagement.convening.EditMeeting;
import org.folkmoot.engagement.convening.PlanSitting;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.rules.OnlyADraftIsEdited;
import org.folkmoot.engagement.papers.CopyPapers;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.MeetingForm;
import org.folkmoot.engagement.web.MeetingForms;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;

/** Step 1 of a new meeting: what, when and where. */
@ApplicationScoped
class PlanStep {
    private static final String STEP = "Step 1 of 4";
    private static final String AGENDA = "agenda";
    private static final String PAPERS = "papers";

    private final MeetingForms forms;
    private final ConvenersMeetings mine;
    private final DraftMeeting drafting;
    private final EditMeeting editing;
    private final MeetingFacts facts;
    private final PlanSitting sitting;
    private final CopyPapers copying;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PlanStep() {
        this.forms = null;
        this.mine = null;
        this.drafting = null;
        this.editing = null;
        this.facts = null;
        this.sitting = null;
        this.copying = null;
    }

    @Inject
    PlanStep(
            MeetingForms forms,
            ConvenersMeetings mine,
            DraftMeeting drafting,
            EditMeeting editing,
            MeetingFacts facts,
            PlanSitting sitting,
            CopyPapers copying) {
        this.forms = forms;
        this.mine = mine;
        this.drafting = drafting;
        this.editing = editing;
        this.facts = facts;
        this.sitting = sitting;
        this.copying = copying;
    }

    View begin(Desk desk, Scope scope) {
        return page(desk, forms.empty(scope), scope);
    }

    Response draft(Desk desk, Scope scope, MultivaluedMap<String, String> input) {
        MeetingForm form = forms.empty(scope);
        if (!form.bind(input)) {
            return page(desk, form, scope).response();
        }
        long id = drafting.draft(form.details(TrustClock.LONDON, null), scope);
        return Redirects.seeOther(desk.step(id, "audience"));
    }

    View ask(Desk desk, long id) {
        Meeting meeting = mine.find(id);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        return page(desk, forms.of(meeting).fill(meeting), id);
    }

    Response edit(Desk desk, long id, MultivaluedMap<String, String> input) {
        Meeting meeting = mine.find(id);
        MeetingForm form = forms.of(meeting);
        if (!form.bind(input)) {
            return page(desk, form, id).response();
        }
        editing.edit(
                id,
                form.version(),
                form.details(TrustClock.LONDON, meeting.details().series()));
        return Redirects.seeOther(desk.step(id, "audience"));
    }

    /** The plan of a meeting again: for a new one of its own, or for another sitting of the same occasion. */
    View again(Desk desk, long id, boolean sameOccasion) {
        Meeting meeting = mine.toCopy(id);
        return againPage(
                desk,
                meeting,
                sameOccasion,
                forms.of(meeting).offer(offered(id)).fill(meeting));
    }

    Response draftAgain(Desk desk, long id, boolean sameOccasion, MultivaluedMap<String, String> input) {
        Meeting meeting = mine.toCopy(id);
        MeetingForm form = forms.of(meeting).offer(offered(id));
        if (!form.bind(input)) {
            return againPage(desk, meeting, sameOccasion, form).response();
        }
        MeetingDetails details = form.details(TrustClock.LONDON, null);
        long draft = sameOccasion ? sitting.plan(id, details) : drafting.draft(details, meeting.scope());
        copying.copy(id, draft, form.taken.isChosen(AGENDA), form.taken.isChosen(PAPERS));
        return Redirects.seeOther(desk.step(draft, "audience"));
    }

    private Map<String, String> offered(long id) {
        Map<String, String> things = new LinkedHashMap<>();
        int items = copying.agendaOf(id).size();
        int papers = copying.papersOf(id).size();
        if (items > 0) {
            things.put(AGENDA, "The agenda, " + Words.count(items, "item", "items"));
        }
        if (papers > 0) {
            things.put(PAPERS, Words.count(papers, "paper", "papers") + ", without minutes and what came out of it");
        }
        return things;
    }

    private static View againPage(Desk desk, Meeting meeting, boolean sameOccasion, MeetingForm form) {
        String heading = sameOccasion ? "Plan another sitting" : "Plan a meeting like this one";
        return FormPage.of(
                        heading, desk.step(meeting.id(), sameOccasion ? "sitting" : "again"), form, "Save and continue")
                .caption(STEP)
                .view()
                .back(desk.meeting(meeting.id()))
                .section(desk.section());
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
