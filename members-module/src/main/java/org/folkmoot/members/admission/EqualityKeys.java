package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.links.Keys;

/** Makes the key under which a person's equality answers are kept; without the key file it leads to nobody. */
@ApplicationScoped
public class EqualityKeys {

    private final Keys keys;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EqualityKeys() {
        this.keys = null;
    }

    @Inject
    public EqualityKeys(Keys keys) {
        this.keys = keys;
    }

    /** The person's key. */
    public byte[] of(PersonId person) {
        return HexFormat.of().parseHex(keys.equality("person:" + person.value()));
    }
}
