package org.folkmoot.platform.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Turns a run of right-to-left text into the order in which its signs stand on paper. */
final class RightToLeft implements BidiReorderer {

    private static final String OPEN = "([{<«";
    private static final String SHUT = ")]}>»";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = beginning(text, end);
            turned.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return turned.toString();
    }

    /** Where the last sign begins, with the marks that belong to it. */
    private static int beginning(String text, int end) {
        int start = text.offsetByCodePoints(end, -1);
        while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
            start = text.offsetByCodePoints(start, -1);
        }
        return start;
    }

    private static String mirrored(String sign) {
        int open = OPEN.indexOf(sign);
        int shut = SHUT.indexOf(sign);
        return open >= 0 ? SHUT.substring(open, open + 1) : shut >= 0 ? OPEN.substring(shut, shut + 1) : sign;
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
