package org.folkmoot.engagement.convening.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.convening.ChooseAudience;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.rules.OnlyADraftIsEdited;
import org.folkmoot.engagement.web.Discretion;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.refusals.RuleBroken;

/** Step 2 of a new meeting: the audience, with its count as it is now and who is left out and why. */
@ApplicationScoped
class AudienceStep {
    private final TopicBook topics;
    private final ConvenersMeetings mine;
    private final ChooseAudience choosing;
    private final Audiences audiences;
    private final MeetingFacts facts;
    private final Discretion discretion;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AudienceStep() {
        this.topics = null;
        this.mine = null;
        this.choosing = null;
        this.audiences = null;
        this.facts = null;
        this.discretion = null;
    }

    @Inject
    AudienceStep(
            TopicBook topics,
            ConvenersMeetings mine,
            ChooseAudience choosing,
            Audiences audiences,
            MeetingFacts facts,
            Discretion discretion) {
        this.topics = topics;
        this.mine = mine;
        this.choosing = choosing;
        this.audiences = audiences;
        this.facts = facts;
        this.discretion = discretion;
    }

    View ask(Desk desk, long id) {
        Meeting meeting = mine.find(id);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        return page(desk, meeting, form(meeting).fill(meeting));
    }

    Response choose(Desk desk, long id, MultivaluedMap<String, String> input) {
        Meeting meeting = mine.find(id);
        AudienceForm form = form(meeting);
        if (!form.bind(input)) {
            return page(desk, meeting, form).response();
        }
        choosing.choose(id, form.version(), form.invites(), form.chosen());
        boolean again = "count".equals(input.getFirst("then"));
        return Redirects.seeOther(desk.step(id, again ? "audience" : "message"));
    }

    private AudienceForm form(Meeting meeting) {
        return new AudienceForm(
                facts.scope(meeting.scope()), meeting.details().openToPublic(), topics.ofKind(Topic.Kind.INTEREST));
    }

    private View page(Desk desk, Meeting meeting, AudienceForm form) {
        String action = desk.step(meeting.id(), "audience");
        Content count = meeting.invites()
                ? MeetingFacts.count(
                        audiences.count(meeting.id(), meeting.audience()),
                        discretion.showsSmallNumbers(meeting.scope()))
                : Pieces.paragraph("Nobody will be invited.");
        Content recount =
                Components.button(Button.of("Save and count again").secondary().sending("then", "count"));
        return FormPage.of("Who do you want to invite?", action, form, "Save and continue")
                .caption("Step 2 of 4")
                .after(Html.all(List.of(count, recount)))
                .view()
                .back(desk.step(meeting.id(), "edit"))
                .section(desk.section());
    }
}
