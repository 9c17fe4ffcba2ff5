package org.folkmoot.strategy.comparing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.strategy.comparing.Change.Fate;
import org.folkmoot.strategy.comparing.Change.Piece;

/** Finds what differs between two versions: first which fields, then which of their words. */
public final class Differences {

    /** Unchanged words between two changes beyond this many are left out. */
    private static final int CONTEXT = 12;

    private Differences() {}

    /** The fields that differ, in the order of the newer version. */
    public static List<Change> between(List<Readable.Line> before, List<Readable.Line> after) {
        List<Readable.Line> older = fields(before);
        List<Readable.Line> newer = fields(after);
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<Readable.Line> delta :
                DiffUtils.diff(older, newer, Readable.Line::same).getDeltas()) {
            pair(delta.getSource().getLines(), delta.getTarget().getLines(), changes);
        }
        return changes;
    }

    /** The words of two texts, those that stayed, went and came. */
    public static List<Piece> words(String before, String after) {
        List<String> older = split(before);
        List<String> newer = split(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(older, newer).getDeltas()) {
            same(older.subList(at, delta.getSource().getPosition()), pieces, at == 0, false);
            add(Fate.REMOVED, delta.getSource().getLines(), pieces);
            add(Fate.ADDED, delta.getTarget().getLines(), pieces);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        if (pieces.isEmpty()) {
            return List.of(new Piece(Fate.SAME, "Only spaces or blank lines differ."));
        }
        same(older.subList(at, older.size()), pieces, false, true);
        return pieces;
    }

    private static List<Readable.Line> fields(List<Readable.Line> lines) {
        return lines.stream().filter(line -> !line.heading()).toList();
    }

    /** Fields of the same name are compared word by word; the others went or came. */
    private static void pair(List<Readable.Line> gone, List<Readable.Line> come, List<Change> changes) {
        List<Readable.Line> left = new ArrayList<>(gone);
        for (Readable.Line line : come) {
            Readable.Line earlier = left.stream()
                    .filter(each -> each.name().equals(line.name()))
                    .findFirst()
                    .orElse(null);
            if (earlier == null) {
                changes.add(new Change(line.place(), List.of(new Piece(Fate.ADDED, line.value()))));
            } else {
                left.remove(earlier);
                changes.add(new Change(line.place(), words(earlier.value(), line.value())));
            }
        }
        left.forEach(line -> changes.add(new Change(line.place(), List.of(new Piece(Fate.REMOVED, line.value())))));
    }

    private static List<String> split(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private static void add(Fate fate, List<String> words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join(" ", words)));
        }
    }

    private static void same(List<String> words, List<Piece> pieces, boolean first, boolean last) {
        int most = first || last ? CONTEXT : 2 * CONTEXT;
        if (words.size() <= most + 1) {
            add(Fate.SAME, words, pieces);
            return;
        }
        String begin = first ? "" : joined(words.subList(0, CONTEXT)) + " ";
        String end = last ? "" : " " + joined(words.subList(words.size() - CONTEXT, words.size()));
        pieces.add(new Piece(Fate.SAME, begin + "…" + end));
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }
}
