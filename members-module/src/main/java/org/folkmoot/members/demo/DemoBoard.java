package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.board.SeeTheBoard;
import org.folkmoot.members.model.CodeProvision;
import org.folkmoot.members.model.CodeProvisions;
import org.folkmoot.members.model.CodeSection;
import org.folkmoot.members.model.DirectorKind;
import org.folkmoot.members.model.Directors;
import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** An invented board: somebody without a return, a nil return, an interest that has ended, and one who retired. */
@ApplicationScoped
class DemoBoard {

    private static final List<Invented> BOARD = List.of(
            new Invented("Marian Holloway", "Chair", DirectorKind.CHAIR, "Trustee of an almshouse charity"),
            new Invented("Tunde Bakare", "Deputy chair", DirectorKind.NON_EXECUTIVE, "Partner in a firm of surveyors"),
            new Invented("Elspeth Grove", "Non-executive director", DirectorKind.NON_EXECUTIVE, null),
            new Invented("Colin Pargeter", "Non-executive director", DirectorKind.NON_EXECUTIVE, ""),
            new Invented("Nasreen Iqbal", "Chief executive", DirectorKind.EXECUTIVE, null),
            new Invented("Gareth Pugh", "Chief finance officer", DirectorKind.EXECUTIVE, null),
            new Invented(
                    "Dr Yetunde Cole", "Medical director", DirectorKind.EXECUTIVE, "Married to a local GP partner"),
            new Invented("Fiona Ashdown", "Chief nurse", DirectorKind.EXECUTIVE, null));

    private static final int TERM_YEARS = 3;

    private final SeeTheBoard see;
    private final Directors directors;
    private final CodeProvisions code;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoBoard() {
        this.see = null;
        this.directors = null;
        this.code = null;
        this.clock = null;
    }

    @Inject
    DemoBoard(SeeTheBoard see, Directors directors, CodeProvisions code, Clock clock) {
        this.see = see;
        this.directors = directors;
        this.code = code;
        this.clock = clock;
    }

    /**
     * A director.
     *
     * @param interest null for a nil return; empty for no return
     */
    private record Invented(
            String name,
            String post,
            DirectorKind kind,
            @Nullable String interest) {}

    void fill() {
        if (!see.exists()) {
            return;
        }
        LocalDate first = TrustClock.today(clock).minusYears(2).withDayOfMonth(1);
        BOARD.forEach(each -> add(each, first));
        long gone = add(new Invented("Howard Lisle", "Chief operating officer", DirectorKind.EXECUTIVE, null), first);
        directors.end(gone, first.plusMonths(20), "Retired");
        keepToTheCode(TrustClock.today(clock).minusMonths(2));
    }

    /** One provision that is kept, one that is not, and one entered twice by mistake. */
    private void keepToTheCode(LocalDate looked) {
        provision(CodeSection.B, "The chair and the chief executive are not the same person.", true, "", looked);
        provision(
                CodeSection.C,
                "The skills of the board are looked at from outside every few years.",
                false,
                "Invented for the demonstration: the last look from outside was put off by a year because the board"
                        + " changed. It is ordered for the coming spring.",
                looked);
        long twice = provision(
                CodeSection.B, "The chair and the chief executive are two people.", true, "", looked.minusDays(1));
        code.strike(twice, true);
    }

    private long provision(CodeSection section, String asks, boolean complies, String why, LocalDate looked) {
        return code.add(CodeProvision.entered(section, "", asks, complies, why, "", looked, "Sam Secretary"));
    }

    private long add(Invented each, LocalDate first) {
        boolean outside = each.kind().comesFromTheMembers();
        LocalDate until = outside ? first.plusYears(TERM_YEARS).minusDays(1) : null;
        long id = directors.add(
                new Director(0, null, each.name(), each.post(), each.kind(), true, first, until, null, null));
        if (each.interest() == null) {
            directors.declare(id, first.plusMonths(1), null);
        } else if (!each.interest().isEmpty()) {
            directors.declare(id, first, "Adviser to a company that sells to the NHS");
            directors.declare(id, first, each.interest());
            directors.interestsOf(id).stream()
                    .filter(one -> one.said().startsWith("Adviser"))
                    .forEach(one -> directors.endInterest(id, one.id(), first.plusYears(1)));
        }
        return id;
    }
}
