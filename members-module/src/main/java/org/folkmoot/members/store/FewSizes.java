package org.folkmoot.members.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Lists of keys to ask for, cut into pieces of few sizes. Jdbi and the driver keep each text of a statement that they meet,
 * with some hundred bytes for each of its parameters, and a file of a million rows meets every size there is.
 */
final class FewSizes {

    /** The longest piece. */
    static final int MOST = 500;

    private static final int[] SIZES = {1, 10, 100, MOST};

    private FewSizes() {}

    /** The keys in pieces, the last of which is filled up with its last key: asked for twice, it is found once. */
    static <T> List<List<T>> of(Collection<T> keys) {
        List<T> all = List.copyOf(keys);
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            List<T> piece = new ArrayList<>(all.subList(from, Math.min(all.size(), from + MOST)));
            int size = upFrom(piece.size());
            while (piece.size() < size) {
                piece.add(piece.get(piece.size() - 1));
            }
            pieces.add(piece);
        }
        return pieces;
    }

    /** The size that takes so many keys, of which there are no more than the most. */
    static int upFrom(int keys) {
        return Arrays.stream(SIZES).filter(each -> each >= keys).findFirst().orElseThrow();
    }
}
