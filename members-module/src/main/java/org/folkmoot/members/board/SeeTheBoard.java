package org.folkmoot.members.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.members.model.Directors;
import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.members.model.Directors.Interest;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;

/** Shows the board: everybody in office with what they have declared, and who was on it before. */
@ApplicationScoped
public class SeeTheBoard {

    private static final int MOST = 100;

    private final Directors directors;
    private final TrustSettings trust;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeTheBoard() {
        this.directors = null;
        this.trust = null;
        this.clock = null;
    }

    @Inject
    public SeeTheBoard(Directors directors, TrustSettings trust, Clock clock) {
        this.directors = directors;
        this.trust = trust;
        this.clock = clock;
    }

    /** A director in office with the interests that stand. */
    public record OnTheBoard(Director director, List<Interest> interests) {

        /** True where no return was made yet, not even a nil one. */
        public boolean returnIsDue() {
            return interests.isEmpty();
        }
    }

    /** True where there is a board: a trust of any kind has one, a network has none. */
    public boolean exists() {
        return !trust.get("kind").filter("NETWORK"::equals).isPresent();
    }

    /** Lets nobody past where there is no board. */
    public void mustExist() {
        if (!exists()) {
            throw NotFound.of("board", "of directors");
        }
    }

    /** Everybody in office, the chair first. */
    public List<OnTheBoard> present() {
        Map<Long, List<Interest>> standing =
                directors.standing().stream().collect(Collectors.groupingBy(Interest::director));
        return directors.inOffice().stream()
                .map(each -> new OnTheBoard(each, standing.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** Those who are no longer in office, the newest first. */
    public List<Director> former() {
        return directors.former(MOST);
    }

    /** One of them. */
    public Director one(long id) {
        mustExist();
        return directors.find(id).orElseThrow(() -> NotFound.of("director", id));
    }

    /** Everything one of them has declared. */
    public List<Interest> interests(long id) {
        return directors.interestsOf(id);
    }

    /** Today. */
    public LocalDate today() {
        return TrustClock.today(clock);
    }
}
