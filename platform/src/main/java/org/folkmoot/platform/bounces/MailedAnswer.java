package org.folkmoot.platform.bounces;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What somebody wrote in answer to one of our mails.
 *
 * @param message the answered mail's number in the outbox
 * @param id what makes the answer the same however often it is read
 * @param words without what was quoted
 */
public record MailedAnswer(long message, String id, String words) {

    private static final int MOST = 10_000;

    public MailedAnswer {
        words = words.length() <= MOST ? words : words.substring(0, MOST);
    }

    /** 32 bytes that stand for the answer and hold nothing of it. */
    byte[] mark() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
