package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SearchTexts;
import org.folkmoot.strategy.store.views.SearchTexts.Change;
import org.jspecify.annotations.Nullable;

/** Finds public pages by words, in what this node has read of them, and says where it has not read all. */
@ApplicationScoped
public class SearchPages {

    /** How many results stand on a page. */
    public static final int PAGE = 20;

    private static final int WORDS = 8;
    private static final int MEETINGS = 200;

    private final PublishedPages published;
    private final SearchTexts texts;
    private final PublicIndex index;
    private final ContactLines contact;
    private final Meetings meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SearchPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public SearchPages(
            PublishedPages published, SearchTexts texts, PublicIndex index, ContactLines contact, Meetings meetings) {
        this.published = published;
        this.texts = texts;
        this.index = index;
        this.contact = contact;
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
            return new Results(0, Map.of(), List.of(), List.of(), 0);
        }
        PublicIndex.Found found = index.find(asked);
        List<Change> hits = found.hits();
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        hits.forEach(hit -> kinds.merge(hit.kind(), 1, Integer::sum));
        List<Long> wanted = hits.stream()
                .filter(hit -> kind == null || hit.kind() == kind)
                .map(Change::id)
                .toList();
        List<Long> shown = wanted.stream().skip(from).limit(PAGE).toList();
        return new Results(
                wanted.size(),
                kinds,
                results(shown, asked),
                kind == null ? meetings(asked) : List.of(),
                found.unread());
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
                results.add(new Result(
                        line, Snippet.of(line.kind() == Kind.PAGE ? contact.in(text.words()) : text.words(), asked)));
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
     * @param unread how many public pages are not looked through yet, because the search has only just begun
     */
    public record Results(
            int count, Map<Kind, Integer> kinds, List<Result> shown, List<MeetingGlance> meetings, int unread) {}
}
