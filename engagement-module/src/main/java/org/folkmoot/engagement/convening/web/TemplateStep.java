package org.folkmoot.engagement.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.convening.KeepTemplate;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;

/** Keeping a meeting's plan under a name, at either desk. */
@ApplicationScoped
class TemplateStep {
    private final ConvenersMeetings mine;
    private final KeepTemplate keeping;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TemplateStep() {
        this.mine = null;
        this.keeping = null;
    }

    @Inject
    TemplateStep(ConvenersMeetings mine, KeepTemplate keeping) {
        this.mine = mine;
        this.keeping = keeping;
    }

    View ask(Desk desk, long id) {
        Meeting meeting = mine.toCopy(id);
        return page(desk, meeting, new TemplateForm().fill(meeting.details().title()));
    }

    Response keep(Desk desk, long id, MultivaluedMap<String, String> input) {
        Meeting meeting = mine.toCopy(id);
        TemplateForm form = new TemplateForm();
        if (!form.bind(input)) {
            return page(desk, meeting, form).response();
        }
        keeping.keep(id, form.name.value());
        return Redirects.withNotice(desk.home(), form.name.value() + " is a template now.");
    }

    Response remove(Desk desk, long template) {
        keeping.remove(template);
        return Redirects.withNotice(desk.home(), "It is no template any more. The meeting stays.");
    }

    private static View page(Desk desk, Meeting meeting, TemplateForm form) {
        return FormPage.of("Keep as a template", desk.step(meeting.id(), "template"), form, "Keep it")
                .caption(meeting.details().title())
                .view()
                .back(desk.meeting(meeting.id()))
                .section(desk.section());
    }
}
