package org.folkmoot.platform.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Tokens of 12 bytes for id and version and 20 bytes of HMAC-SHA-256 over purpose, id and version, in URL-safe Base64:
 * 43 characters.
 */
@ApplicationScoped
class HmacLinkSigner implements LinkSigner {

    private static final int CONTENT_BYTES = Long.BYTES + Integer.BYTES;
    private static final int MARK_BYTES = 20;

    private final Keys keys;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HmacLinkSigner() {
        keys = null;
    }

    @Inject
    HmacLinkSigner(Keys keys) {
        this.keys = keys;
    }

    @Override
    public String sign(String purpose, long id, int version) {
        ByteBuffer token = ByteBuffer.allocate(CONTENT_BYTES + MARK_BYTES);
        token.putLong(id).putInt(version).put(mark(purpose, id, version));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    @Override
    public Optional<SignedId> verify(String purpose, String token) {
        byte[] bytes = decode(token);
        if (bytes.length != CONTENT_BYTES + MARK_BYTES) {
            return Optional.empty();
        }
        ByteBuffer content = ByteBuffer.wrap(bytes);
        SignedId said = new SignedId(content.getLong(), content.getInt());
        byte[] mark = Arrays.copyOfRange(bytes, CONTENT_BYTES, bytes.length);
        return MessageDigest.isEqual(mark, mark(purpose, said.id(), said.version()))
                ? Optional.of(said)
                : Optional.empty();
    }

    private byte[] mark(String purpose, long id, int version) {
        return Arrays.copyOf(keys.links(purpose + "\n" + id + "\n" + version), MARK_BYTES);
    }

    private static byte[] decode(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            // Two texts must never mean the same token: the last character's spare bits have to be zero.
            String again = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return again.equals(token) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
