package org.folkmoot.strategy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.strategy.reading.SearchWords.Word;

/** The piece of a text that shows best why it was found, with the words that were asked for marked. */
public record Snippet(List<Piece> pieces) {

    private static final int AROUND = 220;
    private static final int BEFORE = 50;

    /** Cuts the piece out of a text, which may be Markdown; its lines become sentences. */
    static Snippet of(String markdown, List<String> asked) {
        String text = plain(markdown);
        List<Word> hits =
                SearchWords.of(text).stream().filter(word -> fits(word, asked)).toList();
        if (hits.isEmpty()) {
            return new Snippet(List.of(new Piece(cut(text, 0, AROUND), false)));
        }
        int start = Math.max(0, best(hits) - BEFORE);
        int from = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        int until = Math.min(text.length(), from + AROUND);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Word hit : hits) {
            if (hit.start() >= at && hit.end() <= until) {
                pieces.add(
                        new Piece((at == from && from > 0 ? "…" : "") + flat(text.substring(at, hit.start())), false));
                pieces.add(new Piece(text.substring(hit.start(), hit.end()), true));
                at = hit.end();
            }
        }
        pieces.add(new Piece(cut(text, at, Math.max(0, until - at)), false));
        return new Snippet(pieces);
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^\\s*([#>*+-]+\\s+|[0-9]+\\.\\s+)", "")
                .replaceAll("!?\\[|\\]\\([^)]*\\)|[*_|`]+", " ")
                .replaceAll("(?<![.!?:,;\\s])\\s*\\R+", ". ");
    }

    /** The place from which the most different words stand close together. */
    private static int best(List<Word> hits) {
        int best = hits.get(0).start();
        int most = 0;
        for (int i = 0; i < hits.size(); i++) {
            Set<String> near = new HashSet<>();
            for (int j = i; j < hits.size() && hits.get(j).end() < hits.get(i).start() + AROUND - BEFORE; j++) {
                near.add(hits.get(j).stem());
            }
            if (near.size() > most) {
                most = near.size();
                best = hits.get(i).start();
            }
        }
        return best;
    }

    private static boolean fits(Word word, List<String> asked) {
        return asked.stream()
                .anyMatch(each -> word.stem().equals(each)
                        || (each.length() > 2 && word.stem().startsWith(each)));
    }

    private static String cut(String text, int from, int length) {
        int until = Math.min(text.length(), from + length);
        if (until == text.length()) {
            return flat(text.substring(from));
        }
        int space = text.lastIndexOf(' ', until);
        return flat(text.substring(from, space > from ? space : until)) + "…";
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Some of the text; marked where it was asked for. */
    public record Piece(String text, boolean marked) {}
}
