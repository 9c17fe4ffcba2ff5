package org.folkmoot.platform.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature over a call's id, time and body (Standard Webhooks 1.0): {@code v1,} and the Base64 of HMAC-SHA-256. The
 * secret is written {@code whsec_} and Base64.
 */
public final class CallSignature {

    /** How far the caller's clock may be from ours. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    private CallSignature(byte[] secret) {
        this.secret = secret.clone();
    }

    /** Signs with a secret as it is written; any other text counts as its own bytes. */
    public static CallSignature with(String written) {
        if (!written.startsWith(PREFIX)) {
            return new CallSignature(written.getBytes(StandardCharsets.UTF_8));
        }
        return new CallSignature(Base64.getDecoder().decode(written.substring(PREFIX.length())));
    }

    /** A secret as it is written. */
    public static String written(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** The signature of a call. */
    public String of(String id, long seconds, String body) {
        byte[] mark = mac().doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
        return VERSION + Base64.getEncoder().encodeToString(mark);
    }

    /**
     * True where one of the signatures, with blanks between, is right and the time is near.
     *
     * @param seconds the caller's time as it was written
     */
    public boolean matches(String id, String seconds, String body, String signatures, Instant now) {
        if (!seconds.matches("[0-9]{1,12}") || id.isBlank()) {
            return false;
        }
        long at = Long.parseLong(seconds);
        if (Math.abs(now.getEpochSecond() - at) > TOLERANCE.toSeconds()) {
            return false;
        }
        byte[] right = of(id, at, body).getBytes(StandardCharsets.UTF_8);
        return Stream.of(signatures.split(" "))
                .anyMatch(each -> MessageDigest.isEqual(right, each.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing", e);
        }
    }
}
