package org.folkmoot.platform.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/** Cuts a paragraph into runs of one direction each, in the order in which they stand on paper. */
final class DirectionRuns implements BidiSplitter {

    private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
    private int[] order = new int[0];

    @Override
    public void setParagraph(String paragraph, byte direction) {
        int base =
                switch (direction) {
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                };
        bidi = new Bidi(paragraph, base);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] places = new Object[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            places[i] = i;
        }
        if (runs > 0) {
            Bidi.reorderVisually(levels, 0, places, 0, runs);
        }
        order = IntStream.range(0, runs).map(i -> (Integer) places[i]).toArray();
    }

    @Override
    public int countTextRuns() {
        return order.length;
    }

    @Override
    public BidiTextRun getVisualRun(int number) {
        int run = order[number];
        int start = bidi.getRunStart(run);
        byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        Bidi whole = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return whole.baseIsLeftToRight() ? LTR : RTL;
    }
}
