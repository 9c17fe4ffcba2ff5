package org.folkmoot.platform.outbox;

import java.util.Collection;
import java.util.Set;

/** Where mail no longer goes, because it came back from there. */
public interface Unreachable {

    /** Of these addresses, those where nobody is reached. */
    Set<String> among(Collection<String> addresses);

    /** The relay refused the address of this message for good. */
    void refused(long message, String reply);

    /** Mail may go there again; the caller, in whose transaction it is, notes why. */
    void again(String address);
}
