package org.folkmoot.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * The address behind a named link of a message: {@code path} followed by a signed token made when the message is sent,
 * by a random token kept only until then, or by nothing.
 *
 * @param path beginning with a slash, such as {@code /r/}
 * @param signedPurpose purpose of the signed token; null where there is none
 * @param signedId id that the token carries
 * @param signedVersion version that the token carries; a new version makes older links invalid
 * @param secret a random token, blanked once the message is sent; null where there is none
 */
public record MessageLink(
        String path,
        @Nullable String signedPurpose,
        long signedId,
        int signedVersion,
        @Nullable String secret) {

    /** An address of the site that anyone may see. */
    public static MessageLink open(String path) {
        return new MessageLink(path, null, 0, 0, null);
    }

    /** An address that ends in a token signed by {@code LinkSigner} for this purpose, id and version. */
    public static MessageLink signed(String path, String purpose, long id, int version) {
        return new MessageLink(path, purpose, id, version, null);
    }

    /** An address that ends in a random token which is stored only hashed elsewhere. */
    public static MessageLink secret(String path, String token) {
        return new MessageLink(path, null, 0, 0, token);
    }
}
