package org.folkmoot.members.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.folkmoot.platform.outbox.Unreachable;

/** Keeps the addresses that mail may go to again. */
final class ReachedAgain implements Unreachable {

    final List<String> addresses = new ArrayList<>();

    @Override
    public Set<String> among(Collection<String> asked) {
        return Set.of();
    }

    @Override
    public void refused(long message, String reply) {
        throw new IllegalStateException("The register meets no refusals");
    }

    @Override
    public void again(String address) {
        addresses.add(address);
    }
}
