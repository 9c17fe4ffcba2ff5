package org.folkmoot.platform.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
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
        Path folder = Path.of(installation
                .value("KEYS")
                .orElseThrow(() -> new IllegalStateException(
                        "FOLKMOOT_KEYS is not set: a folder outside the database for the signing keys")));
        links = key(folder, "links.key");
        equality = key(folder, "equality.key");
    }

    /** HMAC-SHA-256 of the text with the links' key. */
    byte[] links(String text) {
        return hmac(links, text);
    }

    /** HMAC-SHA-256 of the text with the key of the equality answers, as hexadecimal. */
    public String equality(String text) {
        return HexFormat.of().formatHex(hmac(equality, text));
    }

    private static byte[] hmac(byte[] key, String text) {
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("The keys have not been read yet");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing", e);
        }
    }

    private static byte[] key(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("The key file " + file + " is damaged; restore it from a backup");
            }
            return key;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The key file " + file + " is damaged; restore it from a backup", e);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The folder for the keys, FOLKMOOT_KEYS=" + folder + ", cannot be used: " + e, e);
        }
    }

    /** Writes a whole file and then gives it its name, so that two nodes never read half a key. */
    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path draft = Files.createTempFile(folder, "new", ".key");
        Files.writeString(draft, HexFormat.of().formatHex(key) + System.lineSeparator());
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another node was first, and its key counts.
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
