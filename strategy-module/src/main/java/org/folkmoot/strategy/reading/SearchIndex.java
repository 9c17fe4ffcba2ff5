package org.folkmoot.strategy.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which page has which word how often: an inverted index in memory. Pages are ranked by BM25, a word in the title
 * counting more than one in the summary, and that more than one in the text. Not safe for several threads.
 */
final class SearchIndex {

    private static final int TITLE = 12;
    private static final int SUMMARY = 4;
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.4;
    private static final double BEGINNING = 0.4;
    private static final int MOST_BEGINNINGS = 40;
    private static final int SHORTEST_BEGINNING = 3;

    private final TreeMap<String, Postings> words = new TreeMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Long> pages = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private long allWords;

    /** Adds a page, or puts it in place of what was known of it. */
    void put(long page, String title, String summary, String text) {
        remove(page);
        Map<String, Integer> counts = new HashMap<>();
        int length = count(counts, title, TITLE) + count(counts, summary, SUMMARY) + count(counts, text, 1);
        int place = move(page, length);
        counts.forEach((word, number) ->
                words.computeIfAbsent(word, each -> new Postings()).add(place, number));
    }

    /** Forgets a page. */
    void remove(long page) {
        Integer place = places.remove(page);
        if (place != null) {
            allWords -= lengths.get(place);
        }
    }

    /** The pages that are known. */
    Set<Long> pages() {
        return Set.copyOf(places.keySet());
    }

    /** True where more than half of what is kept is of pages that changed since, so that it is better built anew. */
    boolean isWorn() {
        return pages.size() > 100 && pages.size() > 2 * places.size();
    }

    /** The same without what is kept of pages that changed since or are gone. */
    SearchIndex compacted() {
        SearchIndex compact = new SearchIndex();
        int[] moved = new int[pages.size()];
        for (int place = 0; place < moved.length; place++) {
            moved[place] = isCurrent(place) ? compact.move(pages.get(place), lengths.get(place)) : -1;
        }
        words.forEach((word, postings) -> {
            Postings kept = postings.moved(moved);
            if (kept.size > 0) {
                compact.words.put(word, kept);
            }
        });
        return compact;
    }

    private int move(long page, int length) {
        int place = pages.size();
        pages.add(page);
        lengths.add(length);
        places.put(page, place);
        allWords += length;
        return place;
    }

    private boolean isCurrent(int place) {
        return places.getOrDefault(pages.get(place), -1) == place;
    }

    /** The pages with all these words, best first; where no page has all, those with most of them. */
    List<Hit> find(List<String> asked) {
        Map<Integer, double[]> found = new HashMap<>();
        for (String word : asked) {
            Map<Integer, Double> scores = scores(word);
            scores.forEach((place, score) -> {
                double[] sum = found.computeIfAbsent(place, each -> new double[2]);
                sum[0] += score;
                sum[1]++;
            });
        }
        double most = found.values().stream().mapToDouble(sum -> sum[1]).max().orElse(0);
        return found.entrySet().stream()
                .filter(entry -> entry.getValue()[1] == most)
                .map(entry -> new Hit(pages.get(entry.getKey()), entry.getValue()[0]))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::page))
                .toList();
    }

    /** What each page gets for a word; longer words that begin with it count less. */
    private Map<Integer, Double> scores(String word) {
        Map<Integer, Double> scores = new HashMap<>();
        score(scores, words.get(word), 1);
        if (word.length() >= SHORTEST_BEGINNING) {
            words.subMap(word, false, word + Character.MAX_VALUE, false).values().stream()
                    .limit(MOST_BEGINNINGS)
                    .forEach(postings -> score(scores, postings, BEGINNING));
        }
        return scores;
    }

    private void score(
            Map<Integer, Double> scores, @org.jspecify.annotations.Nullable Postings postings, double weight) {
        if (postings == null) {
            return;
        }
        double mean = Math.max(1.0, (double) allWords / Math.max(1, places.size()));
        double rare = Math.log(1 + (pages.size() - postings.size + 0.5) / (postings.size + 0.5));
        for (int i = 0; i < postings.size; i++) {
            int place = postings.places[i];
            if (isCurrent(place)) {
                double norm = SATURATION * (1 - LENGTH + LENGTH * lengths.get(place) / mean);
                double count = postings.counts[i];
                scores.merge(place, weight * rare * count * (SATURATION + 1) / (count + norm), Math::max);
            }
        }
    }

    private static int count(Map<String, Integer> counts, String text, int weight) {
        List<SearchWords.Word> found = SearchWords.of(text);
        found.forEach(word -> counts.merge(word.stem(), weight, Integer::sum));
        return found.size();
    }

    /** A page and how well it fits. */
    record Hit(long page, double score) {}

    /** The pages of one word, in plain arrays, because there are many. */
    private static final class Postings {
        private int[] places = new int[2];
        private int[] counts = new int[2];
        private int size;

        private Postings moved(int[] to) {
            Postings kept = new Postings();
            for (int i = 0; i < size; i++) {
                if (to[places[i]] >= 0) {
                    kept.add(to[places[i]], counts[i]);
                }
            }
            return kept;
        }

        private void add(int place, int count) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            places[size] = place;
            counts[size] = count;
            size++;
        }
    }
}
