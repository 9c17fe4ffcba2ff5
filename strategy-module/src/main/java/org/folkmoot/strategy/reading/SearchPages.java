package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SearchTexts;
import org.folkmoot.strategy.store.views.SearchTexts.Change;
import org.jspecify.annotations.Nullable;

/**
 * Finds public pages by words. Each node keeps an index of its own in memory: built when somebody searches for the
 * first time, and brought up to date, changed page by changed page, when the version of public content has moved on.
 */
@ApplicationScoped
public class SearchPages {

    /** How many results stand on a page. */
    public static final int PAGE = 20;

    private static final int WORDS = 8;
    private static final int BATCH = 200;
    private static final int MEETINGS = 200;

    private final PublishedPages published;
    private final SearchTexts texts;
    private final PublicContent content;
    private final Meetings meetings;
    private final Map<Long, Change> known = new HashMap<>();
    private SearchIndex index = new SearchIndex();
    private long version = Long.MIN_VALUE;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SearchPages() {
        this(null, null, null, null);
    }

    @Inject
    public SearchPages(PublishedPages published, SearchTexts texts, PublicContent content, Meetings meetings) {
        this.published = published;
        this.texts = texts;
        this.content = content;
        this.meetings = meetings;
    }

    /**
     * What fits the question, best first.
     *
     * @param kind null for pages of all kinds
     * @param from how many results stand on earlier pages
     */
    public Results search(String question, @Nullable Kind kind, int from) {
        List<String> asked = SearchWords.asked(question).stream().limit(WORDS).toList();
        if (asked.isEmpty()) {
            return new Results(0, Map.of(), List.of(), List.of());
        }
        List<Change> hits = hits(asked);
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        hits.forEach(hit -> kinds.merge(hit.kind(), 1, Integer::sum));
        List<Long> wanted = hits.stream()
                .filter(hit -> kind == null || hit.kind() == kind)
                .map(Change::id)
                .toList();
        List<Long> shown = wanted.stream().skip(from).limit(PAGE).toList();
        return new Results(wanted.size(), kinds, results(shown, asked), kind == null ? meetings(asked) : List.of());
    }

    private synchronized List<Change> hits(List<String> asked) {
        refresh();
        List<Change> hits = new ArrayList<>();
        for (SearchIndex.Hit hit : index.find(asked)) {
            Change page = known.get(hit.page());
            if (page != null) {
                hits.add(page);
            }
        }
        return hits;
    }

    private void refresh() {
        long now = content.version();
        if (now == version) {
            return;
        }
        Map<Long, Change> changes = texts.changes();
        Set<Long> gone = new HashSet<>(known.keySet());
        gone.removeAll(changes.keySet());
        gone.forEach(page -> {
            index.remove(page);
            known.remove(page);
        });
        List<Long> fresh = changes.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(known.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
        read(fresh);
        known.putAll(changes);
        if (index.isWorn()) {
            index = new SearchIndex();
            read(List.copyOf(changes.keySet()));
        }
        version = now;
    }

    private void read(List<Long> pages) {
        for (int start = 0; start < pages.size(); start += BATCH) {
            texts.of(pages.subList(start, Math.min(pages.size(), start + BATCH)))
                    .values()
                    .forEach(text -> index.put(text.page(), text.title(), text.summary(), text.words()));
        }
    }

    private List<Result> results(List<Long> shown, List<String> asked) {
        Map<Long, PageLine> lines =
                published.of(shown).stream().collect(Collectors.toMap(PageLine::id, Function.identity()));
        Map<Long, SearchTexts.Text> words = texts.of(shown);
        List<Result> results = new ArrayList<>();
        for (long page : shown) {
            PageLine line = lines.get(page);
            SearchTexts.Text text = words.get(page);
            if (line != null && text != null) {
                results.add(new Result(line, Snippet.of(text.words(), asked)));
            }
        }
        return results;
    }

    /** Meetings that are coming up and say every word. */
    private List<MeetingGlance> meetings(List<String> asked) {
        return meetings.comingUp(MEETINGS).stream()
                .filter(meeting -> SearchWords.of(meeting.title() + " " + meeting.where()).stream()
                        .map(SearchWords.Word::stem)
                        .collect(Collectors.toSet())
                        .containsAll(asked))
                .toList();
    }

    /** A page and why it was found. */
    public record Result(PageLine page, Snippet snippet) {}

    /**
     * What was found.
     *
     * @param count how many pages of the kind that was asked for
     * @param kinds how many of each kind
     * @param shown those of this page
     */
    public record Results(int count, Map<Kind, Integer> kinds, List<Result> shown, List<MeetingGlance> meetings) {}
}
