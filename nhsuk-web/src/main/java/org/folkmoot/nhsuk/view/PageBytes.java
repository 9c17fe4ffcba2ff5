package org.folkmoot.nhsuk.view;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page that grows in UTF-8 in one array, without an object for each of its thousand pieces. */
final class PageBytes implements TemplateOutput {

    private static final int USUAL = 48 * 1024;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private byte[] bytes;
    private int size;

    PageBytes() {
        this(USUAL);
    }

    /** For something of which it is known how long it gets, more or less. */
    PageBytes(int room) {
        this.bytes = new byte[room];
    }

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int from, int to) {
        makeRoom(MOST_BYTES_OF_A_CHAR * (to - from));
        int at = size;
        for (int i = from; i < to; i++) {
            char letter = value.charAt(i);
            if (letter >= 0x80) {
                size = at;
                // Nearly all of a page is ASCII, so only the rest of this piece goes the long way.
                writeBinaryContent(value.substring(i, to).getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[at++] = (byte) letter;
        }
        size = at;
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        makeRoom(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
