package org.folkmoot.platform.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.start.StartUpStep;
import org.jspecify.annotations.Nullable;

/** Ed25519 with a pair of keys in one file outside the database, made at the first start. */
@ApplicationScoped
public class Ed25519Signer implements DocumentSigner, StartUpStep {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int LINE = 64;
    private static final int NAME_LENGTH = 16;

    private final Installation installation;
    private volatile @Nullable Pair pair;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Ed25519Signer() {
        installation = null;
    }

    @Inject
    public Ed25519Signer(Installation installation) {
        this.installation = installation;
    }

    @Override
    public int order() {
        return 1;
    }

    /** Reads the keys, making them where they are missing; a file that holds none fails the start. */
    @Override
    public void run() {
        KeyFile file = KeyFile.of(installation, "signing.pem");
        String text = file.read(Ed25519Signer::fresh);
        try {
            Pair read = new Pair(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(block(text, PRIVATE))),
                    block(text, PUBLIC));
            if (!verifies(new byte[1], signed(read, new byte[1]), pem(PUBLIC, read.shown()))) {
                throw new IllegalArgumentException("The two keys do not belong together");
            }
            pair = read;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw file.damaged(e);
        }
    }

    @Override
    public byte[] sign(byte[] document) {
        try {
            return signed(pair(), document);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " does not work", e);
        }
    }

    private static byte[] signed(Pair with, byte[] document) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(with.secret());
        signature.update(document);
        return signature.sign();
    }

    @Override
    public String publicKey() {
        return pem(PUBLIC, pair().shown());
    }

    @Override
    public String keyName() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pair().shown());
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    @Override
    public boolean verifies(byte[] document, byte[] mark, String publicKeyPem) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(block(publicKeyPem, PUBLIC)));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(document);
            return signature.verify(mark);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private Pair pair() {
        Pair read = pair;
        if (read == null) {
            throw new IllegalStateException("The keys have not been read yet");
        }
        return read;
    }

    private static String fresh() {
        try {
            KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return pem(PRIVATE, made.getPrivate().getEncoded())
                    + pem(PUBLIC, made.getPublic().getEncoded()).strip();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing", e);
        }
    }

    private static String pem(String kind, byte[] content) {
        String lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private static byte[] block(String text, String kind) {
        Matcher found = Pattern.compile("-----BEGIN " + kind + "-----([A-Za-z0-9+/=\\s]+)-----END " + kind + "-----")
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("No " + kind);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    private record Pair(PrivateKey secret, byte[] shown) {}
}
