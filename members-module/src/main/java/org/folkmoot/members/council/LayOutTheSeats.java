package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;
import org.jspecify.annotations.Nullable;

/** Brings the seats in line with the constitution in force: adds what is missing, removes what nobody ever sat in. */
@OncePerBuild
@ApplicationScoped
public class LayOutTheSeats implements StartUpStep {

    private static final int ORDER = 155;

    private final Council council;
    private final PresentConstitution constitution;
    private final Transactions transactions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LayOutTheSeats() {
        this.council = null;
        this.constitution = null;
        this.transactions = null;
        this.audit = null;
    }

    @Inject
    public LayOutTheSeats(Council council, PresentConstitution constitution, Transactions transactions, Audit audit) {
        this.council = council;
        this.constitution = constitution;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** At the first start the seats are those of the constitution. */
    @Override
    public void run() {
        if (constitution.get().council() != null && council.seats().isEmpty()) {
            transactions.runInNew(this::layOut);
        }
    }

    /** The seats that a constitution makes, in its order, without ids. */
    static List<Seat> of(Constitution constitution) {
        List<Seat> seats = new ArrayList<>();
        for (Constituency each : constitution.constituencies()) {
            if (each.classes().isEmpty()) {
                add(seats, each.code(), null, null, each.seats());
            }
            each.classes().forEach(one -> add(seats, each.code(), one.code(), null, one.seats()));
        }
        constitution.appointed().forEach(each -> add(seats, null, null, each.body(), each.seats()));
        return seats;
    }

    private static void add(
            List<Seat> seats,
            @Nullable String constituency,
            @Nullable String classCode,
            @Nullable String body,
            int number) {
        for (int i = 0; i < number; i++) {
            seats.add(new Seat(0, constituency, classCode, body, seats.size() + 1));
        }
    }

    /** How many seats are missing or too many. */
    public int difference() {
        List<Seat> left = new ArrayList<>(council.seats());
        int missing = (int) of(constitution.get()).stream()
                .filter(each -> !takeOneLike(left, each))
                .count();
        return missing + left.size();
    }

    /** Lays them out; says how many were added and removed, and how many could not be removed. */
    @Transactional
    public String layOut() {
        List<Seat> left = new ArrayList<>(council.seats());
        List<Seat> missing = of(constitution.get()).stream()
                .filter(each -> !takeOneLike(left, each))
                .toList();
        missing.forEach(council::add);
        long removed = left.stream().filter(each -> council.remove(each.id())).count();
        String words = missing.size() + " seats added, " + removed + " removed, " + (left.size() - removed)
                + " kept for their history";
        audit.wrote("council.lay-out", "council", words);
        return words;
    }

    /** Seats in which somebody sits are matched first, so that nobody loses a seat that the constitution still has. */
    private boolean takeOneLike(List<Seat> left, Seat wanted) {
        Set<Long> taken = council.running().stream().map(Term::seat).collect(Collectors.toSet());
        return left.stream()
                .filter(each -> alike(each, wanted))
                .sorted((one, other) -> Boolean.compare(taken.contains(other.id()), taken.contains(one.id())))
                .findFirst()
                .map(left::remove)
                .orElse(false);
    }

    private static boolean alike(Seat one, Seat other) {
        return Objects.equals(one.constituency(), other.constituency())
                && Objects.equals(one.classCode(), other.classCode())
                && Objects.equals(one.body(), other.body());
    }
}
