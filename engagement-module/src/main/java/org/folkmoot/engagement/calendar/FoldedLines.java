package org.folkmoot.engagement.calendar;

import java.nio.charset.StandardCharsets;

/** Breaks the lines of a calendar after 75 bytes at most, never within a sign, as RFC 5545 (3.1) wants them. */
final class FoldedLines {
    private static final int MOST = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    static String of(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length() + calendar.length() / MOST * 3);
        for (String line : calendar.split(BREAK)) {
            fold(line, folded);
            folded.append(BREAK);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder into) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            String sign = Character.toString(line.codePointAt(at));
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST) {
                into.append(BREAK).append(' ');
                bytes = 1;
            }
            into.append(sign);
            bytes += size;
            at += sign.length();
        }
    }
}
