package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
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

    /** Makes the keys of many people one after another; for one thread only. */
    public LongFunction<byte[]> ofMany() {
        UnaryOperator<byte[]> hmac = keys.equalityOfMany();
        return person -> hmac.apply(("person:" + person).getBytes(StandardCharsets.UTF_8));
    }
}
