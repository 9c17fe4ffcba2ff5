package org.folkmoot.members.testing;

import java.util.Optional;
import org.folkmoot.platform.links.LinkSigner;

/** Tokens that anybody could make, for tests that are not about signing. */
public final class PlainSigner implements LinkSigner {

    @Override
    public String sign(String purpose, long id, int version) {
        return purpose + "." + id + "." + version;
    }

    @Override
    public Optional<SignedId> verify(String purpose, String token) {
        String[] parts = token.split("\\.");
        return parts.length == 3 && parts[0].equals(purpose)
                ? Optional.of(new SignedId(Long.parseLong(parts[1]), Integer.parseInt(parts[2])))
                : Optional.empty();
    }
}
