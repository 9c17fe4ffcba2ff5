package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.NamedFiles;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Writes a page for a pack: as it is, and as it stood from each day on from which it said something else. */
@ApplicationScoped
public class PackEditions {

    private final PublishedPages published;
    private final PastPages past;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PackEditions() {
        this(null, null);
    }

    @Inject
    public PackEditions(PublishedPages published, PastPages past) {
        this.published = published;
        this.past = past;
    }

    /** The page's files, with the names of the pictures and documents that it named at any time. */
    Written of(PageLine page) {
        ObjectNode now = ContentJson.page(published.sections(page.kind(), page.slug()));
        TreeMap<LocalDate, ObjectNode> days = days(page);
        // Reason: a page that a pack brings counts as public since its review, so that day goes without saying.
        if (!days.isEmpty() && days.lastKey().toString().equals(reviewed(now))) {
            days.pollLastEntry();
        }
        Map<String, byte[]> files = new LinkedHashMap<>(PackFilesOfPages.of(page.kind(), page.slug(), "", now));
        Set<String> named = new LinkedHashSet<>(NamedFiles.in(now));
        days.forEach((day, content) -> {
            files.putAll(PackFilesOfPages.of(page.kind(), page.slug(), "@" + day, content));
            named.addAll(NamedFiles.in(content));
        });
        return new Written(files, named);
    }

    /** What stood at the end of each day on which that was something else than before. */
    private TreeMap<LocalDate, ObjectNode> days(PageLine page) {
        List<LocalDate> changed = past.moments(page.id()).stream()
                .map(moment -> LocalDate.ofInstant(moment.at(), TrustClock.LONDON))
                .distinct()
                .sorted()
                .toList();
        TreeMap<LocalDate, ObjectNode> days = new TreeMap<>();
        ObjectNode before = null;
        for (LocalDate day : changed) {
            Map<String, String> sections = past.sections(
                    page.id(), day.plusDays(1).atStartOfDay(TrustClock.LONDON).toInstant());
            ObjectNode content = ContentJson.page(sections);
            if (Shape.of(page.kind()).isWhole(sections.keySet()) && !content.equals(before)) {
                days.put(day, content);
                before = content;
            }
        }
        return days;
    }

    private static String reviewed(ObjectNode page) {
        return page.at("/review/lastReviewed").asText();
    }

    /**
     * A page as a pack holds it.
     *
     * @param files path to content
     * @param named the pictures and documents that it names, or named before
     */
    record Written(Map<String, byte[]> files, Set<String> named) {}
}
