package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.folkmoot.platform.links.Keys;

/** Turns a mail address into a mark that can be compared but not read, so that the list outlives an erasure harmlessly. */
@ApplicationScoped
class AddressMarks {

    private final Keys keys;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AddressMarks() {
        keys = null;
    }

    @Inject
    AddressMarks(Keys keys) {
        this.keys = keys;
    }

    /** 32 bytes. Upper and lower case are the same address to every mail server of this world. */
    byte[] of(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        return keys.mark("mail-address", plain.getBytes(StandardCharsets.UTF_8));
    }
}
