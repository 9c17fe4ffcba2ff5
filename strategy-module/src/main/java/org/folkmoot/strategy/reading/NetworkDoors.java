package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.reading.NetworkDoor.Way;

/** Finds what stands behind the page of a network, so that it offers nothing that leads nowhere. */
@ApplicationScoped
public class NetworkDoors {

    private static final int MEETINGS = 10;

    private final Involvement involvement;
    private final Meetings meetings;
    private final TrustSettings settings;
    private final Function<String, NetworkDoor> reading;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NetworkDoors() {
        this.involvement = null;
        this.meetings = null;
        this.settings = null;
        this.reading = null;
    }

    @Inject
    public NetworkDoors(Involvement involvement, Meetings meetings, TrustSettings settings) {
        this.involvement = involvement;
        this.meetings = meetings;
        this.settings = settings;
        this.reading = this::now;
    }

    private NetworkDoors(NetworkDoors present, Function<String, NetworkDoor> reading) {
        this.involvement = present.involvement;
        this.meetings = present.meetings;
        this.settings = present.settings;
        this.reading = reading;
    }

    /** As it was at a time, of which what was announced before another was known; whether it was open, its page said. */
    public NetworkDoors until(Instant then, Instant knownBefore) {
        return new NetworkDoors(
                this,
                slug -> new NetworkDoor(
                        Way.OPEN, meetings.ofNetworkThen(slug, then, knownBefore, MEETINGS), null, office()));
    }

    /** What stands behind the page with this address. */
    public NetworkDoor of(String slug) {
        return reading.apply(slug);
    }

    private NetworkDoor now(String slug) {
        Optional<Choice> network = find(slug);
        Way way = network.map(NetworkDoors::way).orElse(Way.NONE);
        return new NetworkDoor(
                way,
                meetings.ofNetwork(slug, MEETINGS),
                network.map(Choice::ledBy).orElse(null),
                office());
    }

    /** The network with this address, whether it is open or not. */
    public Optional<Choice> find(String slug) {
        return involvement.everyNetwork().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst();
    }

    private static Way way(Choice network) {
        return switch (network.state()) {
            case OPEN -> Way.OPEN;
            case CLOSED -> Way.CLOSED;
            case ENDED -> Way.ENDED;
        };
    }

    private String office() {
        return settings.get("contact.office").filter(name -> !name.isBlank()).orElse("our office");
    }
}
