package org.folkmoot.nhsuk.view;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page that was rendered once with gaps, to be filled for each reader: for pages that thousands open in a minute and that
 * differ in a word or two. What fills a gap is escaped as text in the page; a gap that stands in an attribute may be filled
 * only with what needs no escaping there.
 */
public final class Stencil {

    private final List<byte[]> pieces;
    private final int[] gaps;
    private final int size;

    private Stencil(List<byte[]> pieces, int[] gaps) {
        this.pieces = pieces;
        this.gaps = gaps;
        this.size = pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    /** Renders a page with so many gaps; it is made with marks where these are to be. */
    public static Stencil of(int gaps, Function<List<String>, Page> page) {
        List<String> marks = IntStream.range(0, gaps)
                .mapToObj(gap -> "gap"
                        + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + "x" + gap)
                .toList();
        return of(new String(page.apply(marks).html(), StandardCharsets.UTF_8), marks);
    }

    static Stencil of(String html, List<String> marks) {
        List<byte[]> pieces = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int from = 0;
        for (Mark next = first(html, from, marks); next != null; next = first(html, from, marks)) {
            pieces.add(html.substring(from, next.at()).getBytes(StandardCharsets.UTF_8));
            gaps.add(next.gap());
            from = next.at() + marks.get(next.gap()).length();
        }
        pieces.add(html.substring(from).getBytes(StandardCharsets.UTF_8));
        return new Stencil(
                List.copyOf(pieces), gaps.stream().mapToInt(Integer::intValue).toArray());
    }

    private static @Nullable Mark first(String html, int from, List<String> marks) {
        Mark first = null;
        for (int gap = 0; gap < marks.size(); gap++) {
            int at = html.indexOf(marks.get(gap), from);
            if (at >= 0 && (first == null || at < first.at())) {
                first = new Mark(gap, at);
            }
        }
        return first;
    }

    /** The page in UTF-8 with its gaps filled, in the order of the marks. */
    public byte[] filledWith(String... words) {
        byte[][] fillings = new byte[words.length][];
        for (int i = 0; i < words.length; i++) {
            fillings[i] = escaped(words[i]);
        }
        int most = size;
        for (int gap : gaps) {
            most += fillings[gap].length;
        }
        byte[] page = new byte[most];
        int at = put(pieces.get(0), page, 0);
        for (int i = 0; i < gaps.length; i++) {
            at = put(pieces.get(i + 1), page, put(fillings[gaps[i]], page, at));
        }
        return page;
    }

    private static int put(byte[] piece, byte[] page, int at) {
        System.arraycopy(piece, 0, page, at, piece.length);
        return at + piece.length;
    }

    private static byte[] escaped(String word) {
        PageBytes bytes = new PageBytes(2 * word.length() + 16);
        new OwaspHtmlTemplateOutput(bytes).writeUserContent(word);
        return bytes.toByteArray();
    }

    private record Mark(int gap, int at) {}
}
