package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.GovernorRecords;
import org.folkmoot.members.model.GovernorRecords.Attendance;
import org.folkmoot.members.model.GovernorRecords.Declaration;
import org.folkmoot.members.model.GovernorRecords.Interest;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Shows the council: every seat with who sits in it today, their interests, declaration and attendance. */
@ApplicationScoped
public class SeeTheCouncil {

    private final Council council;
    private final GovernorRecords records;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeTheCouncil() {
        this.council = null;
        this.records = null;
        this.clock = null;
    }

    @Inject
    public SeeTheCouncil(Council council, GovernorRecords records, Clock clock) {
        this.council = council;
        this.records = records;
        this.clock = clock;
    }

    /**
     * A seat with who sits in it.
     *
     * @param term null while the seat is vacant
     */
    public record Sitting(
            Seat seat,
            @Nullable Term term,
            List<Interest> interests,
            @Nullable Declaration declaration,
            @Nullable Attendance attendance) {

        /** True where the newest declaration says that something disqualifies them. */
        public boolean disqualified() {
            return declaration != null && !declaration.fit();
        }

        /** True where they have neither declared an interest nor that there is none. */
        public boolean returnIsDue() {
            return term != null && interests.isEmpty();
        }

        /** True where the yearly declaration was not made within the last twelve months. */
        public boolean declarationIsDue(LocalDate today) {
            return term != null
                    && (declaration == null || !declaration.on().plusYears(1).isAfter(today));
        }
    }

    /** Every seat, in the constitution's order. */
    public List<Sitting> sittings() {
        LocalDate today = TrustClock.today(clock);
        Map<Long, Term> terms = council.running().stream()
                .filter(each -> !each.to().isBefore(today) && !each.from().isAfter(today))
                .collect(Collectors.toMap(Term::seat, Function.identity()));
        Map<Long, List<Interest>> interests =
                records.standing().stream().collect(Collectors.groupingBy(Interest::term));
        Map<Long, Declaration> declarations = records.newestDeclarations();
        Map<Long, Attendance> attendance = records.attendance();
        return council.seats().stream()
                .map(each -> {
                    Term term = terms.get(each.id());
                    return term == null
                            ? new Sitting(each, null, List.of(), null, null)
                            : new Sitting(
                                    each,
                                    term,
                                    interests.getOrDefault(term.id(), List.of()),
                                    declarations.get(term.id()),
                                    attendance.get(term.id()));
                })
                .toList();
    }

    /** One seat. */
    public Seat seat(long id) {
        return council.seat(id).orElseThrow(() -> NotFound.of("seat", id));
    }

    /** Everybody who sat in a seat, the newest first. */
    public List<Term> history(long seat) {
        return council.inSeat(seat);
    }

    /** One term. */
    public Term term(long id) {
        return council.term(id).orElseThrow(() -> NotFound.of("term", id));
    }

    /** Today. */
    public LocalDate today() {
        return TrustClock.today(clock);
    }
}
