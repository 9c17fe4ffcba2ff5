package org.folkmoot.platform.testing;

import java.util.Optional;
import org.folkmoot.platform.links.LinkSigner;

/** Tokens that can be read: {@code token-purpose-id-version}. */
public final class FixedSigner implements LinkSigner {

    @Override
    public String sign(String purpose, long id, int version) {
        return "token-" + purpose + "-" + id + "-" + version;
    }

    @Override
    public Optional<SignedId> verify(String purpose, String token) {
        String[] parts = token.split("-", -1);
        return parts.length == 4 && parts[1].equals(purpose)
                ? Optional.of(new SignedId(Long.parseLong(parts[2]), Integer.parseInt(parts[3])))
                : Optional.empty();
    }
}
