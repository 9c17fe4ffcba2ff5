package org.folkmoot.engagement.convening.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.audiences.SaveAudience;
import org.folkmoot.engagement.audiences.SeeAudiences;
import org.folkmoot.engagement.convening.ChooseAudience;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.SavedAudience;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.rules.OnlyADraftIsEdited;
import org.folkmoot.engagement.web.AudienceWords;
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
    private final SeeAudiences seeing;
    private final SaveAudience saving;
    private final MeetingFacts facts;
    private final AudienceWords words;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AudienceStep() {
        this.topics = null;
        this.mine = null;
        this.choosing = null;
        this.seeing = null;
        this.saving = null;
        this.facts = null;
        this.words = null;
    }

    @Inject
    AudienceStep(
            TopicBook topics,
            ConvenersMeetings mine,
            ChooseAudience choosing,
            SeeAudiences seeing,
            SaveAudience saving,
            MeetingFacts facts,
            AudienceWords words) {
        this.topics = topics;
        this.mine = mine;
        this.choosing = choosing;
        this.seeing = seeing;
        this.saving = saving;
        this.facts = facts;
        this.words = words;
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
        Audience audience = audience(meeting, form);
        seeing.mustBeAllowed(audience);
        choosing.choose(id, form.version(), form.invites(), audience.interests(), audience.narrowing());
        form.name.given().filter(name -> !form.usesSaved()).ifPresent(name -> saving.save(name, audience, false));
        boolean again = "count".equals(input.getFirst("then"));
        return Redirects.seeOther(desk.step(id, again ? "audience" : "message"));
    }

    /** How many people the answers typed so far would reach, in one sentence. */
    String count(long id, MultivaluedMap<String, String> input) {
        Meeting meeting = mine.find(id);
        AudienceForm form = form(meeting);
        if (!form.bind(input)) {
            return "Answer the questions above to see how many people this is.";
        }
        if (!form.invites()) {
            return "Nobody will be invited.";
        }
        Audience audience = audience(meeting, form);
        return AudienceWords.sentence(seeing.count(id, audience), seeing.showsExactly(audience));
    }

    private Audience audience(Meeting meeting, AudienceForm form) {
        if (form.usesSaved()) {
            Audience saved = seeing.saved(Long.parseLong(form.saved.value())).audience();
            return new Audience(meeting.scope(), saved.interests(), saved.narrowing());
        }
        return new Audience(meeting.scope(), form.chosen(), form.narrowed());
    }

    private AudienceForm form(Meeting meeting) {
        boolean sensitive = !seeing.showsExactly(new Audience(meeting.scope(), List.of()));
        List<SavedAudience> saved = seeing.saved().stream()
                .filter(each -> each.audience().scope().equals(meeting.scope()))
                .toList();
        return new AudienceForm(
                facts.scope(meeting.scope()),
                meeting.details().openToPublic(),
                sensitive ? List.of() : topics.everyOfKind(Topic.Kind.INTEREST),
                sensitive ? List.of() : saved,
                !sensitive,
                words);
    }

    private View page(Desk desk, Meeting meeting, AudienceForm form) {
        String action = desk.step(meeting.id(), "audience");
        Content recount =
                Components.button(Button.of("Save and count again").secondary().sending("then", "count"));
        return FormPage.of("Who do you want to invite?", action, form, "Save and continue")
                .caption("Step 2 of 4")
                .after(Html.all(List.of(Pieces.liveCount(desk.step(meeting.id(), "count")), counted(meeting), recount)))
                .view()
                .back(desk.step(meeting.id(), "edit"))
                .section(desk.section());
    }

    private Content counted(Meeting meeting) {
        if (!meeting.invites()) {
            return Pieces.paragraph("Nobody will be invited.");
        }
        Audience audience = meeting.audience();
        return MeetingFacts.count(seeing.count(meeting.id(), audience), seeing.showsExactly(audience));
    }
}
