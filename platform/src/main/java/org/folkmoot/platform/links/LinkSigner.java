package org.folkmoot.platform.links;

import java.util.Optional;

/**
 * Makes and checks link tokens of the form HMAC(key, purpose, id, version), so that a mailing needs no stored token.
 * The key is kept outside the database.
 */
public interface LinkSigner {

    /** The token for this purpose, id and version; URL-safe, about 40 characters. */
    String sign(String purpose, long id, int version);

    /** What a token says if it was signed for this purpose, otherwise empty. */
    Optional<SignedId> verify(String purpose, String token);

    /** What a token carries. The caller compares {@code version} with its row's. */
    record SignedId(long id, int version) {}
}
