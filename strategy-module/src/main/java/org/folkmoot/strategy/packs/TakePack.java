package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.editing.AddPage;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.LastingNames;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.SectionViews;
import org.folkmoot.strategy.store.views.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * Compares a pack that was sent in with what there is, and takes what differs as drafts, with what people said. Nothing
 * becomes public by it.
 */
@ApplicationScoped
public class TakePack {

    private final PublishedPages published;
    private final SectionViews sections;
    private final Sections stored;
    private final AddPage add;
    private final KeepFiles files;
    private final TakePast past;
    private final TakeSurveys surveys;
    private final TakeOutcomes outcomes;
    private final OtherParts others;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakePack() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public TakePack(
            PublishedPages published,
            SectionViews sections,
            Sections stored,
            AddPage add,
            KeepFiles files,
            TakePast past,
            TakeSurveys surveys,
            TakeOutcomes outcomes,
            OtherParts others,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.published = published;
        this.sections = sections;
        this.stored = stored;
        this.add = add;
        this.files = files;
        this.past = past;
        this.surveys = surveys;
        this.outcomes = outcomes;
        this.others = others;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the pack would change.
     *
     * @throws PackFault naming file, line and what was expected
     */
    public List<Line> compare(Pack pack) {
        List<Line> lines = new ArrayList<>(pages(pack).stream().map(this::line).toList());
        lines.addAll(surveys.compare(pack));
        lines.addAll(outcomes.compare(pack));
        return lines;
    }

    /** Saves the drafts; returns how many. A part that somebody is working on is left as it is, and counted apart. */
    @Transactional
    public Taken take(Pack pack) {
        int drafts = 0;
        int left = 0;
        for (PackPage page : pages(pack)) {
            Line line = line(page);
            long id = line.page() == null ? add.add(page.kind(), page.slug()) : line.page();
            files.keepNew(pack, page, id);
            past.take(pack, page, id);
            for (SectionRow row : sections.of(id)) {
                JsonNode content = page.content().get(row.name());
                if (content == null
                        || !line.parts().contains(Shape.of(page.kind()).titleOf(row.name()))) {
                    continue;
                }
                if (sections.draft(row.id()).isPresent()) {
                    left++;
                } else {
                    save(row, content);
                    drafts++;
                }
            }
        }
        Taken asked = surveys.take(pack);
        drafts += asked.drafts();
        left += asked.left();
        int said = outcomes.take(pack);
        int choices = others.take(pack);
        audit.wrote(
                "content.import",
                "pack:" + pack.id(),
                drafts + " drafts taken from a pack, " + left + " parts left, and what people said to " + said);
        return new Taken(drafts, left, said, choices);
    }

    private void save(SectionRow row, JsonNode content) {
        new LastingNames(sections.history(row.id()).stream()
                        .map(VersionRow::content)
                        .toList())
                .complete(Shape.of(row.kind()).schemaOf(row.name()), content);
        stored.saveDraft(row, row.lock(), ContentJson.text(content), actor.get().name(), clock.instant());
    }

    private List<PackPage> pages(Pack pack) {
        Set<String> known = published.all().stream().map(PageLine::address).collect(Collectors.toSet());
        return new ReadPack(pack, known).pages();
    }

    private Line line(PackPage page) {
        Optional<PageLine> there = published.find(page.kind(), page.slug());
        Map<String, String> contents =
                there.map(line -> sections.contents(line.id(), true)).orElse(Map.of());
        List<String> parts = new ArrayList<>();
        page.content().properties().forEach(entry -> {
            String known = contents.get(entry.getKey());
            if (known == null || !same(known, ContentJson.text(named(page, entry.getKey(), known)))) {
                parts.add(Shape.of(page.kind()).titleOf(entry.getKey()));
            }
        });
        return new Line(
                page.kind(),
                page.kind().address(page.slug()),
                there.map(PageLine::id).orElse(null),
                parts);
    }

    /** A part of the pack with the lasting names that its things have here. */
    private static JsonNode named(PackPage page, String section, String known) {
        JsonNode content = page.content().path(section).deepCopy();
        new LastingNames(List.of(known)).complete(Shape.of(page.kind()).schemaOf(section), content);
        return content;
    }

    /** Read from text both times, since a number is not the same as one that was read as longer. */
    private static boolean same(String known, String other) {
        return ContentJson.read(known).equals(ContentJson.read(other));
    }

    /**
     * What a page of the pack would change.
     *
     * @param page the page that there is; null for a new one
     * @param parts the parts that differ
     */
    public record Line(Kind kind, String address, @Nullable Long page, List<String> parts) {}

    /**
     * How many drafts were saved, and how many parts were left because somebody works on them.
     *
     * @param said of how many consultations and networks it was taken in what people said
     * @param choices how many networks and interests were taken in, not open yet
     */
    public record Taken(int drafts, int left, int said, int choices) {}
}
