package org.folkmoot.platform.keptforms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.sessions.Secret;

/** Seals bytes for one person with a key made of a token that is stored nowhere: AES-256 in GCM. */
final class Seal {

    private static final String PURPOSE = "kept form seal";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static byte[] close(byte[] plain, String token, Subject subject) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, token, subject).doFinal(plain);
            byte[] whole = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, whole, NONCE, closed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    /** What was sealed; empty where the token or the person is another. */
    static Optional<byte[]> open(byte[] whole, String token, Subject subject) {
        try {
            byte[] nonce = Arrays.copyOf(whole, NONCE);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, nonce, token, subject).doFinal(whole, NONCE, whole.length - NONCE));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] nonce, String token, Subject subject)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        SecretKeySpec key = new SecretKeySpec(Secret.hash(PURPOSE, token), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(subject.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
