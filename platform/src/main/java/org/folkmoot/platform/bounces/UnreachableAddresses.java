package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.outbox.Unreachable;

/** Tells the mail workers which addresses are shut, and takes the refusals that they meet themselves. */
@ApplicationScoped
class UnreachableAddresses implements Unreachable {

    private static final String REFUSED = "5.1.1";

    private final ReturnRows rows;
    private final AddressMarks marks;
    private final TakeReport take;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UnreachableAddresses() {
        rows = null;
        marks = null;
        take = null;
        actor = null;
    }

    @Inject
    UnreachableAddresses(ReturnRows rows, AddressMarks marks, TakeReport take, CurrentActor actor) {
        this.rows = rows;
        this.marks = marks;
        this.take = take;
        this.actor = actor;
    }

    @Override
    public Set<String> among(Collection<String> addresses) {
        Map<String, byte[]> asked = new HashMap<>();
        addresses.forEach(address -> asked.put(address, marks.of(address)));
        Set<String> shut = rows.shutAmong(asked.values());
        return asked.entrySet().stream()
                .filter(each -> shut.contains(HexFormat.of().formatHex(each.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void refused(long message, String reply) {
        actor.run(Actor.job("mail"), () -> take.take(new Report(message, Report.Kind.HARD, REFUSED, reply)));
    }

    @Override
    public void again(String address) {
        rows.open(marks.of(address));
    }
}
