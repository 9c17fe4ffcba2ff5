package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.members.model.Likeness.Profile;

/** Records that may be of one person. */
public interface Duplicates {

    /** What records are put together by, to be compared. */
    enum Shared {
        BORN,
        NAME,
        MAIL,
        PHONE,
        HOUSE
    }

    /** Gives each group of records that share something to the taker; records without it are left out. */
    void groups(Shared shared, Consumer<List<Profile>> taker);

    /** Keeps pairs that were found; a pair that somebody has decided on stays as it is. */
    void found(List<Pair> pairs, long scan, Instant at);

    /** Forgets pairs that an earlier scan found and this one did not, where nobody has decided. */
    void forgetBefore(long scan);

    /** The number of the newest scan; 0 where there was none. */
    long newestScan();

    /** A page of pairs that wait, the surest first. */
    List<Row> waiting(int skip, int most);

    /** Pairs that were kept as two people, the newest decision first. */
    List<Row> apart(int most);

    /** How many pairs wait. */
    long countWaiting();

    /** One pair. */
    Optional<Row> pair(long low, long high);

    /** Decides a pair. */
    void decide(long low, long high, PairState state, Instant at, String by);

    /** The weights in use. */
    LikenessWeights weights();

    /** Uses other weights from now on. */
    void use(LikenessWeights weights, Instant at, String by);

    /** What became of a pair. */
    enum PairState {
        OPEN,
        DIFFERENT,
        MERGED
    }

    /** A pair as found. */
    record Pair(long low, long high, int score, String why) {}

    /** A pair with the names of both. */
    record Row(long low, long high, int score, String why, PairState state, String lowName, String highName) {}
}
