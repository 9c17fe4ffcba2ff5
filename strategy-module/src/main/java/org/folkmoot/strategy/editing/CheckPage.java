package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.checking.Hint;
import org.folkmoot.strategy.checking.WritingHints;
import org.folkmoot.strategy.comparing.Change;
import org.folkmoot.strategy.comparing.Differences;
import org.folkmoot.strategy.comparing.Readable;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.LinksElsewhere;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.Releases;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.LinkViews;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.VersionRow;
import org.jspecify.annotations.Nullable;

/** Says before a publication what stands against it, what differs from what is public, and what could be plainer. */
@ApplicationScoped
public class CheckPage {

    private final Sections sections;
    private final PublishedPages published;
    private final ReleaseDrafts people;
    private final Releases releases;
    private final WholePage whole;
    private final LinkViews links;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CheckPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CheckPage(
            Sections sections,
            PublishedPages published,
            ReleaseDrafts people,
            Releases releases,
            WholePage whole,
            LinkViews links) {
        this.sections = sections;
        this.published = published;
        this.people = people;
        this.releases = releases;
        this.whole = whole;
        this.links = links;
    }

    /** Looks at all drafts of a page. */
    public Report check(long page) {
        PageLine line = published.find(page).orElseThrow(() -> NotFound.of("page", page));
        Shape shape = Shape.of(line.kind());
        List<SectionRow> drafted = sections.read().of(page).stream()
                .filter(row -> sections.read().draft(row.id()).isPresent())
                .toList();
        Map<String, String> after = whole.with(line, drafted);
        List<String> faults = new ArrayList<>(whole.faults(line, after));
        if (faults.isEmpty()) {
            whole.broken(line, after, Set.of()).forEach(rule -> faults.add(rule.words()));
        }
        Map<String, String> before = sections.read().contents(page, false);
        List<Part> parts = drafted.stream()
                .map(row -> part(
                        shape, row, before.getOrDefault(row.name(), "null"), after.getOrDefault(row.name(), "null")))
                .toList();
        List<Hint> hints = new ArrayList<>();
        after.forEach((name, text) -> hints.addAll(WritingHints.of(shape.schemaOf(name), ContentJson.read(text))));
        Rule own = people.rule(drafted.stream().map(SectionRow::id).collect(Collectors.toSet()));
        Release release = releases.newest(page).orElse(null);
        return new Report(
                faults,
                parts,
                hints,
                elsewhere(after),
                own.broken() ? own.words() : "",
                release,
                since(release, sections.read().of(page), true),
                since(release, sections.read().of(page), false));
    }

    /** The parts that were planned or are to be read, and whose draft is another now; or those drafted besides. */
    private List<String> since(@Nullable Release release, List<SectionRow> rows, boolean planned) {
        if (release == null) {
            return List.of();
        }
        List<String> since = new ArrayList<>();
        for (SectionRow row : rows) {
            Integer seen = release.parts().get(row.id());
            Integer now =
                    sections.read().draft(row.id()).map(VersionRow::number).orElse(null);
            if (!Objects.equals(seen, now) && (seen != null) == planned) {
                since.add(Shape.of(row.kind()).titleOf(row.name()));
            }
        }
        return since;
    }

    private Elsewhere elsewhere(Map<String, String> after) {
        Set<String> addresses = LinksElsewhere.in(ContentJson.page(after));
        int unknown = addresses.size() - links.lookedAt(addresses).size();
        return new Elsewhere(links.brokenOf(addresses), unknown);
    }

    private static Part part(Shape shape, SectionRow row, String before, String after) {
        return new Part(
                row,
                shape.titleOf(row.name()),
                Differences.between(
                        Readable.of(shape.schemaOf(row.name()), before),
                        Readable.of(shape.schemaOf(row.name()), after)));
    }

    /**
     * What was found.
     *
     * @param faults what stands against a publication
     * @param own why whoever asks may not publish it; empty where they may
     * @param release what was asked or planned last; null where nothing ever was
     * @param since the parts of it that have changed since then
     * @param besides the parts that have been drafted besides
     */
    public record Report(
            List<String> faults,
            List<Part> parts,
            List<Hint> hints,
            Elsewhere elsewhere,
            String own,
            @Nullable Release release,
            List<String> since,
            List<String> besides) {}

    /**
     * Links of the page to other sites.
     *
     * @param unknown how many nobody has looked at yet
     */
    public record Elsewhere(List<LinkViews.Line> broken, int unknown) {}

    /** A drafted part and what differs in it. */
    public record Part(SectionRow row, String title, List<Change> changes) {}
}
