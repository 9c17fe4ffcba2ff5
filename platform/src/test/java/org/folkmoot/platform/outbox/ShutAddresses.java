package org.folkmoot.platform.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses where nobody is reached, in memory. */
final class ShutAddresses implements Unreachable {

    final Set<String> addresses = new HashSet<>();
    final List<String> refused = new ArrayList<>();

    @Override
    public Set<String> among(Collection<String> asked) {
        return asked.stream().filter(addresses::contains).collect(Collectors.toSet());
    }

    @Override
    public void refused(long message, String reply) {
        refused.add(message + ": " + reply);
    }

    @Override
    public void again(String address) {
        addresses.remove(address);
    }
}
