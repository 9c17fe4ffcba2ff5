package org.folkmoot.engagement.replying;

import java.security.SecureRandom;

/** Makes the short codes that people show at the door, without letters that are mistaken for others. */
final class DoorCodes {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DoorCodes() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
