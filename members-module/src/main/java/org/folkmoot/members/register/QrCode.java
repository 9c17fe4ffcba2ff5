package org.folkmoot.members.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A QR code of a short text: bytes, error correction M, versions 1 to 10, by ISO/IEC 18004. Addresses of the site are
 * all that it has to carry.
 */
public final class QrCode {

    private static final int[] DATA = {16, 28, 44, 64, 86, 108, 124, 154, 182, 216};
    private static final int[] CHECK = {10, 16, 26, 18, 24, 16, 18, 22, 22, 26};
    private static final int[] BLOCKS = {1, 1, 1, 2, 2, 4, 4, 4, 5, 5};
    private static final int MASK = 0;
    private static final int FORMAT_M_MASK_0 = 0b101010000010010;

    private final int version;
    private final int size;
    private final boolean[][] dark;
    private final boolean[][] fixed;

    private QrCode(byte[] text) {
        version = versionFor(text.length);
        size = 17 + 4 * version;
        dark = new boolean[size][size];
        fixed = new boolean[size][size];
        patterns();
        place(withChecks(encoded(text)));
    }

    /** The code of a text; refuses one that is longer than an address of the site can be. */
    public static QrCode of(String text) {
        return new QrCode(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many modules it is wide and high, without its quiet border. */
    public int size() {
        return size;
    }

    /** Whether a module is dark. */
    public boolean isDark(int row, int column) {
        return dark[row][column];
    }

    private static int versionFor(int bytes) {
        for (int version = 1; version <= DATA.length; version++) {
            int header = version < 10 ? 12 : 20;
            if (DATA[version - 1] * 8 >= header + bytes * 8) {
                return version;
            }
        }
        throw new IllegalArgumentException("Too long for a code: " + bytes + " bytes");
    }

    private byte[] encoded(byte[] text) {
        BitSet bits = new BitSet();
        int at = append(bits, 0, 0b0100, 4);
        at = append(bits, at, text.length, version < 10 ? 8 : 16);
        for (byte each : text) {
            at = append(bits, at, each & 0xFF, 8);
        }
        int capacity = DATA[version - 1];
        byte[] words = new byte[capacity];
        int whole = Math.min(capacity * 8, at + 4);
        for (int i = 0; i < at; i++) {
            words[i / 8] |= (byte) (bits.get(i) ? 0x80 >> i % 8 : 0);
        }
        for (int i = (whole + 7) / 8, pad = 0; i < capacity; i++, pad++) {
            words[i] = (byte) (pad % 2 == 0 ? 0xEC : 0x11);
        }
        return words;
    }

    private static int append(BitSet bits, int at, int value, int length) {
        for (int i = 0; i < length; i++) {
            bits.set(at + i, (value >> length - 1 - i & 1) == 1);
        }
        return at + length;
    }

    /** The data in its blocks, each with its check words, one word of each block after the other. */
    private byte[] withChecks(byte[] words) {
        int blocks = BLOCKS[version - 1];
        int check = CHECK[version - 1];
        int shorter = words.length / blocks;
        int longer = words.length % blocks;
        byte[][] data = new byte[blocks][];
        byte[][] checks = new byte[blocks][];
        for (int i = 0, from = 0; i < blocks; i++) {
            int length = shorter + (i >= blocks - longer ? 1 : 0);
            data[i] = Arrays.copyOfRange(words, from, from + length);
            checks[i] = ReedSolomon.checks(data[i], check);
            from += length;
        }
        byte[] all = new byte[words.length + blocks * check];
        int at = interleave(data, all, 0);
        interleave(checks, all, at);
        return all;
    }

    private static int interleave(byte[][] blocks, byte[] all, int from) {
        int at = from;
        int longest = blocks[blocks.length - 1].length;
        for (int i = 0; i < longest; i++) {
            for (byte[] block : blocks) {
                if (i < block.length) {
                    all[at++] = block[i];
                }
            }
        }
        return at;
    }

    private void patterns() {
        finder(0, 0);
        finder(0, size - 7);
        finder(size - 7, 0);
        for (int i = 8; i < size - 8; i++) {
            set(6, i, i % 2 == 0);
            set(i, 6, i % 2 == 0);
        }
        int[] centres = centres();
        for (int row : centres) {
            for (int column : centres) {
                boolean finder = row + column == 12 || Math.min(row, column) == 6 && Math.max(row, column) == size - 7;
                if (!finder) {
                    alignment(row, column);
                }
            }
        }
        format();
        if (version >= 7) {
            version();
        }
    }

    private void finder(int top, int left) {
        for (int row = -1; row <= 7; row++) {
            for (int column = -1; column <= 7; column++) {
                boolean inside = top + row >= 0 && top + row < size && left + column >= 0 && left + column < size;
                int ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
                if (inside) {
                    set(top + row, left + column, ring != 2 && ring != 4);
                }
            }
        }
    }

    private int[] centres() {
        if (version == 1) {
            return new int[0];
        }
        int last = size - 7;
        return version < 7 ? new int[] {6, last} : new int[] {6, (6 + last) / 4 * 2, last};
    }

    private void alignment(int row, int column) {
        for (int i = -2; i <= 2; i++) {
            for (int j = -2; j <= 2; j++) {
                set(row + i, column + j, Math.max(Math.abs(i), Math.abs(j)) != 1);
            }
        }
    }

    private void format() {
        for (int i = 0; i < 15; i++) {
            boolean bit = (FORMAT_M_MASK_0 >> i & 1) == 1;
            set(i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, 8, bit);
            set(8, i < 8 ? size - 1 - i : i < 9 ? 15 - i : 14 - i, bit);
        }
        set(size - 8, 8, true);
    }

    private void version() {
        int rest = version;
        for (int i = 0; i < 12; i++) {
            rest = rest << 1 ^ (rest >> 11) * 0x1F25;
        }
        int bits = version << 12 | rest;
        for (int i = 0; i < 18; i++) {
            boolean bit = (bits >> i & 1) == 1;
            set(i / 3, size - 11 + i % 3, bit);
            set(size - 11 + i % 3, i / 3, bit);
        }
    }

    private void set(int row, int column, boolean value) {
        dark[row][column] = value;
        fixed[row][column] = true;
    }

    private void place(byte[] words) {
        int at = 0;
        for (int right = size - 1; right > 0; right -= right == 8 ? 3 : 2) {
            boolean up = (right < 6 ? right + 1 : right) / 2 % 2 == (size - 1) / 2 % 2;
            for (int step = 0; step < size; step++) {
                int row = up ? size - 1 - step : step;
                for (int column = right; column > right - 2; column--) {
                    if (!fixed[row][column]) {
                        boolean bit = at < words.length * 8 && (words[at / 8] >> 7 - at % 8 & 1) == 1;
                        dark[row][column] = bit ^ (row + column) % 2 == MASK;
                        at++;
                    }
                }
            }
        }
    }
}
