package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Says which constitution is in force today. */
@ApplicationScoped
public class PresentConstitution {

    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Constitutions constitutions;
    private final Clock clock;
    private volatile @Nullable Held held;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PresentConstitution() {
        this.constitutions = null;
        this.clock = null;
    }

    @Inject
    public PresentConstitution(Constitutions constitutions, Clock clock) {
        this.constitutions = constitutions;
        this.clock = clock;
    }

    /**
     * The version in force today; one without constituencies where the trust has no statutory members. Nearly every page
     * of the office asks, so it is read again after a second only.
     */
    public Constitution get() {
        LocalDate today = TrustClock.today(clock);
        Instant now = RealTime.now();
        Held last = held;
        if (last != null && last.day().equals(today) && now.isBefore(last.until())) {
            return last.constitution();
        }
        Constitution present = constitutions.inForce(today);
        // Before the pack is loaded there is nothing worth keeping.
        held = present.constituencies().isEmpty() ? null : new Held(today, now.plus(KEPT), present);
        return present;
    }

    /** The constituencies of earlier versions that the one in force does not have any more, each as it was last. */
    public List<Constituency> gone() {
        Constitution present = get();
        Map<String, Constituency> gone = new LinkedHashMap<>();
        constitutions.all().stream()
                .filter(each -> each.effectiveFrom().isBefore(present.effectiveFrom()))
                .flatMap(each -> each.constituencies().stream())
                .filter(each -> !present.has(each.code(), null))
                .forEach(each -> gone.putIfAbsent(each.code(), each));
        return List.copyOf(gone.values());
    }

    /** How a constituency or class is called, or was called last where it is no longer there. */
    public String nameOf(@Nullable String constituency, @Nullable String classCode) {
        Constitution present = get();
        return constituency == null || present.has(constituency, classCode)
                ? present.nameOf(constituency, classCode)
                : lastWith(constituency, classCode).orElse(present).nameOf(constituency, classCode);
    }

    private Optional<Constitution> lastWith(String constituency, @Nullable String classCode) {
        return constitutions.standings().stream()
                .map(Constitutions.Standing::constitution)
                .filter(each -> each.has(constituency, classCode))
                .findFirst();
    }

    private record Held(LocalDate day, Instant until, Constitution constitution) {}
}
