package org.folkmoot.platform.files;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the pieces of a file one after the other, each when it is needed. */
final class PiecesStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private int position;
    private int next;

    PiecesStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return more() ? piece[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, into, offset, count);
        position += count;
        return count;
    }

    /** Makes sure that a byte stands ready; false at the end. */
    private boolean more() {
        while (position == piece.length) {
            Optional<byte[]> following = pieces.apply(next);
            if (following.isEmpty()) {
                return false;
            }
            piece = following.get();
            position = 0;
            next++;
        }
        return true;
    }
}
