package org.folkmoot.strategy.timemachine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.comparing.Change;
import org.folkmoot.strategy.comparing.Differences;
import org.folkmoot.strategy.comparing.Readable;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.ContactLines;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Puts two states of a page side by side: two days, and what of it differs. */
@ApplicationScoped
public class CompareDays {

    private final PublishedPages published;
    private final PastPages past;
    private final ContactLines lines;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CompareDays() {
        this(null, null, null);
    }

    @Inject
    public CompareDays(PublishedPages published, PastPages past, ContactLines lines) {
        this.published = published;
        this.past = past;
        this.lines = lines;
    }

    /** The parts that differ between two days, in the order of the page. */
    public List<Part> compare(Kind kind, String slug, PastDay from, PastDay to) {
        PageLine page = page(kind, slug);
        Map<String, String> before = sections(page, from);
        Map<String, String> after = sections(page, to);
        Shape shape = Shape.of(kind);
        List<Part> parts = new ArrayList<>();
        for (String name : shape.sections()) {
            List<Readable.Line> then = lines(shape, name, before);
            List<Readable.Line> now = lines(shape, name, after);
            List<Change> changes = Differences.between(then, now);
            if (!changes.isEmpty() && !name.equals("review")) {
                parts.add(new Part(shape.titleOf(name), then, now, changes));
            }
        }
        return parts;
    }

    private Map<String, String> sections(PageLine page, PastDay day) {
        return lines.until(day.end()).in(page.kind(), past.sections(page.id(), day.end()));
    }

    private static List<Readable.Line> lines(Shape shape, String name, Map<String, String> sections) {
        return Readable.of(shape.schemaOf(name), sections.getOrDefault(name, "null"));
    }

    private PageLine page(Kind kind, String slug) {
        return published
                .find(kind, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("page", kind.address(slug)));
    }

    /** True where the page was public at the end of the day. */
    public boolean wasPublic(Kind kind, String slug, PastDay day) {
        return Shape.of(kind)
                .isWhole(past.sections(page(kind, slug).id(), day.end()).keySet());
    }

    /** A part of the page on both days, and what differs. */
    public record Part(String title, List<Readable.Line> then, List<Readable.Line> now, List<Change> changes) {}
}
