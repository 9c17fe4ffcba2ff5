package org.folkmoot.engagement.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.TemplateBook;
import org.folkmoot.engagement.model.TemplateBook.Template;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Keeps the plan of a meeting under a name, for whoever may plan another one like it. */
@ApplicationScoped
public class KeepTemplate {
    private final TemplateBook book;
    private final ConvenersMeetings mine;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepTemplate() {
        this.book = null;
        this.mine = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public KeepTemplate(TemplateBook book, ConvenersMeetings mine, Audit audit, Clock clock) {
        this.book = book;
        this.mine = mine;
        this.audit = audit;
        this.clock = clock;
    }

    /** Names it. */
    @Transactional
    public void keep(long meeting, String name) {
        mine.toCopy(meeting);
        book.keep(meeting, name, clock.instant());
        audit.wrote("meeting.template", "meeting:" + meeting, "Kept as the template " + name);
    }

    /** Removes the name; the meeting stays. */
    @Transactional
    public void remove(long id) {
        Template template = book.find(id).orElseThrow(() -> NotFound.of("template", id));
        mine.toCopy(template.meeting());
        book.remove(id);
        audit.wrote("meeting.template", "meeting:" + template.meeting(), "No template any more: " + template.name());
    }
}
