package org.folkmoot.platform.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.start.StartUpStep;

/**
 * The HMAC keys, kept as files outside the database so that neither a copy of the database nor a copy of the keys alone
 * tells anything. Each purpose has a key of its own; they are made at the first start.
 */
@ApplicationScoped
public class Keys implements StartUpStep {

    private static final int KEY_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Installation installation;
    private volatile byte[] links = {};
    private volatile byte[] equality = {};

    @SuppressWarnings("NullAway") // for the CDI proxy
    Keys() {
        installation = null;
    }

    @Inject
    public Keys(Installation installation) {
        this.installation = installation;
    }

    @Override
    public int order() {
        return 1;
    }

    /** Reads the keys, making those that are missing; a folder that cannot be used fails the start. */
    @Override
    public void run() {
        links = key(KeyFile.of(installation, "links.key"));
        equality = key(KeyFile.of(installation, "equality.key"));
    }

    /** HMAC-SHA-256 of the text with the links' key. */
    byte[] links(String text) {
        return hmac(links, text);
    }

    /** 32 bytes by which something secret can be compared and not read; each purpose has marks of its own. */
    public byte[] mark(String purpose, byte[] secret) {
        Mac mac = mac(links);
        mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
        return mac.doFinal(secret);
    }

    /** HMAC-SHA-256 of the text with the key of the equality answers, as hexadecimal. */
    public String equality(String text) {
        return HexFormat.of().formatHex(hmac(equality, text));
    }

    /** As {@link #equality}, in bytes, for a million texts one after another on one thread. */
    public UnaryOperator<byte[]> equalityOfMany() {
        return mac(equality)::doFinal;
    }

    private static byte[] hmac(byte[] key, String text) {
        return mac(key).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("The keys have not been read yet");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing", e);
        }
    }

    private static byte[] key(KeyFile file) {
        try {
            byte[] key = HexFormat.of().parseHex(file.read(Keys::fresh).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException(key.length + " bytes");
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw file.damaged(e);
        }
    }

    private static String fresh() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
