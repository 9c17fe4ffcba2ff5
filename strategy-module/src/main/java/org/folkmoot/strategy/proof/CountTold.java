package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.TableGuests;
import org.folkmoot.contracts.engagement.TableGuests.Guest;
import org.folkmoot.strategy.store.views.ProofViews.ToldFigure;
import org.folkmoot.strategy.store.views.ToldViews;
import org.jspecify.annotations.Nullable;

/**
 * Counts who took part in consultations and was told what came of them: those who answered and wrote with their name, those who wrote a letter and left an address, and those
 * who came to the tables whose notes were taken in. Who did both counts once.
 */
@ApplicationScoped
public class CountTold {

    private static final LocalDate ALWAYS = LocalDate.of(9999, 1, 1);

    private final ToldViews told;
    private final TableGuests guests;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CountTold() {
        this(null, null);
    }

    @Inject
    public CountTold(ToldViews told, TableGuests guests) {
        this.told = told;
        this.guests = guests;
    }

    /** The board's figure of one consultation, or of all; of those that have closed. */
    public ToldFigure count(@Nullable Long page) {
        return count(page, ALWAYS);
    }

    /** The same at the end of a day. */
    ToldFigure count(@Nullable Long page, LocalDate day) {
        ToldViews.Sum sum = told.sum(page, day);
        ToldViews.Sum wrote = told.writers(page, day);
        Tally tally = new Tally(
                sum.contributors() + wrote.contributors(), sum.told() + wrote.told(), sum.days() + wrote.days());
        for (ToldViews.Closed consultation : told.closed(page)) {
            add(tally, consultation, day);
        }
        Double days = tally.told == 0 ? null : (double) tally.days / tally.told;
        return new ToldFigure(tally.contributors, tally.told, days);
    }

    private void add(Tally tally, ToldViews.Closed consultation, LocalDate day) {
        List<Guest> came = guests.of(consultation.slug());
        List<PersonId> people =
                came.stream().map(Guest::person).filter(Objects::nonNull).toList();
        Map<PersonId, Optional<LocalDate>> counted = new HashMap<>();
        told.among(consultation.id(), people).forEach(each -> counted.put(each.person(), by(each.toldOn(), day)));
        for (Guest guest : came) {
            Optional<LocalDate> already = guest.person() == null ? null : counted.get(guest.person());
            if (already == null) {
                tally.contributors++;
            }
            if (already == null || already.isEmpty()) {
                by(guest.toldOn(), day).ifPresent(on -> tally.tell(consultation.closes(), on));
            }
        }
    }

    private static Optional<LocalDate> by(@Nullable LocalDate on, LocalDate day) {
        return Optional.ofNullable(on).filter(told -> !told.isAfter(day));
    }

    private static final class Tally {

        private long contributors;
        private long told;
        private long days;

        Tally(long contributors, long told, long days) {
            this.contributors = contributors;
            this.told = told;
            this.days = days;
        }

        void tell(@Nullable LocalDate closes, LocalDate on) {
            told++;
            days += closes == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(closes, on));
        }
    }
}
