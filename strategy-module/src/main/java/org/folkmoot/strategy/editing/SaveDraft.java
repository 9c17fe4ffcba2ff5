package org.folkmoot.strategy.editing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.rules.ASectionHoldsWhatItsSchemaAllows;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Fault;
import org.folkmoot.strategy.shape.LastingNames;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.VersionRow;

/** Keeps an editor's draft of a section; what is public stays as it is. */
@ApplicationScoped
public class SaveDraft {

    private final Sections sections;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SaveDraft() {
        this(null, null, null, null);
    }

    @Inject
    public SaveDraft(Sections sections, CurrentActor actor, Audit audit, Clock clock) {
        this.sections = sections;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves the draft; returns its number.
     *
     * @param lock what the editor saw when they began
     * @throws Conflict where someone else has changed the section since
     */
    @Transactional
    public int save(long section, int lock, JsonNode content) {
        SectionRow row = sections.read().find(section).orElseThrow(() -> NotFound.of("section", section));
        RuleBroken.check(new ASectionHoldsWhatItsSchemaAllows(Shape.of(row.kind()).faults(row.name(), content).stream()
                .map(Fault::message)
                .toList()));
        new LastingNames(sections.read().history(section).stream()
                        .map(VersionRow::content)
                        .toList())
                .complete(Shape.of(row.kind()).schemaOf(row.name()), content);
        int number = sections.saveDraft(
                row, lock, ContentJson.text(content), actor.get().name(), clock.instant());
        audit.wrote(
                "content.save",
                "section:" + section,
                "Draft " + number + " of " + row.name() + " of " + row.pageTitle());
        return number;
    }
}
