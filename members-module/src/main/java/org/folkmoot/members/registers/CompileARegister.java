package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.board.SeeTheBoard;
import org.folkmoot.members.board.SeeTheBoard.OnTheBoard;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.members.council.SeeTheCouncil.Sitting;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.nhsuk.text.Words;

/** Puts the rows of a register other than that of members together, as they stand now. */
@ApplicationScoped
public class CompileARegister {

    private static final String NO_RETURN = "No return yet";

    private final RegistersWeKeep keep;
    private final SeeTheCouncil council;
    private final SeeTheBoard board;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CompileARegister() {
        this.keep = null;
        this.council = null;
        this.board = null;
        this.constitution = null;
    }

    @Inject
    public CompileARegister(
            RegistersWeKeep keep, SeeTheCouncil council, SeeTheBoard board, PresentConstitution constitution) {
        this.keep = keep;
        this.council = council;
        this.board = board;
        this.constitution = constitution;
    }

    /** The rows, each with as many cells as the register has columns. */
    public List<List<String>> rows(RegisterKind kind) {
        keep.mustKeep(kind);
        return switch (kind) {
            case MEMBERS -> throw new IllegalArgumentException("A job makes the extract of the register of members");
            case GOVERNORS -> governors();
            case GOVERNORS_INTERESTS -> interestsOfGovernors();
            case DIRECTORS ->
                board.present().stream().map(each -> director(each.director())).toList();
            case DIRECTORS_INTERESTS -> interestsOfDirectors();
        };
    }

    private List<List<String>> governors() {
        List<List<String>> rows = new ArrayList<>();
        for (Sitting each : council.sittings()) {
            Term term = each.term();
            if (term != null) {
                rows.add(List.of(
                        term.name(),
                        seat(each.seat()),
                        term.how().words(),
                        Words.date(term.from()),
                        Words.date(term.to())));
            }
        }
        return rows;
    }

    private List<List<String>> interestsOfGovernors() {
        List<List<String>> rows = new ArrayList<>();
        for (Sitting each : council.sittings()) {
            Term term = each.term();
            if (term != null && each.interests().isEmpty()) {
                rows.add(List.of(term.name(), seat(each.seat()), NO_RETURN, ""));
            } else if (term != null) {
                each.interests()
                        .forEach(one -> rows.add(
                                List.of(term.name(), seat(each.seat()), one.said(), Words.date(one.declaredOn()))));
            }
        }
        return rows;
    }

    private static List<String> director(Director each) {
        LocalDate until = each.until();
        return List.of(
                each.named(),
                each.post(),
                each.kind().words(),
                each.votes() ? "Yes" : "No",
                Words.date(each.since()),
                until == null ? "" : Words.date(until));
    }

    private List<List<String>> interestsOfDirectors() {
        List<List<String>> rows = new ArrayList<>();
        for (OnTheBoard each : board.present()) {
            Director director = each.director();
            if (each.interests().isEmpty()) {
                rows.add(List.of(director.named(), director.post(), NO_RETURN, ""));
            }
            each.interests()
                    .forEach(one -> rows.add(
                            List.of(director.named(), director.post(), one.said(), Words.date(one.declaredOn()))));
        }
        return rows;
    }

    private String seat(Seat seat) {
        return seat.elected()
                ? constitution.nameOf(seat.constituency(), seat.classCode())
                : "Appointed by " + seat.body();
    }
}
