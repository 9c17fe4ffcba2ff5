package org.folkmoot.strategy.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.Experience;
import org.folkmoot.strategy.reading.NetworkVoices.Network;
import org.folkmoot.strategy.store.Experiences;

/** Takes what somebody tells a network. Nothing that is stored says who told it, in which order, or when. */
@ApplicationScoped
public class TellExperience {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Experiences experiences;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellExperience() {
        this(null, null, null);
    }

    @Inject
    public TellExperience(Experiences experiences, Audit audit, Clock clock) {
        this.experiences = experiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores it until somebody has read it. */
    @Transactional
    public void tell(Network network, Told told, String marks) {
        experiences.add(new Experience(
                RANDOM.nextLong() >>> 1,
                network.line().id(),
                told.community(),
                told.value(),
                told.words(),
                "",
                TrustClock.today(clock),
                told.mayPublish(),
                marks));
        audit.wrote("experience.tell", "network:" + network.line().slug(), "Somebody told the network something");
    }

    /** What is told; {@code community} and {@code value} may be empty. */
    public record Told(String community, String value, String words, boolean mayPublish) {}
}
