package org.folkmoot.members.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.folkmoot.members.model.Directors;
import org.folkmoot.members.model.rules.DirectorIsInOffice;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Keeps the register of directors' interests with nil returns; entries are added and ended, never lost. */
@ApplicationScoped
public class DeclareADirectorsInterests {

    private final Directors directors;
    private final SeeTheBoard see;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DeclareADirectorsInterests() {
        this.directors = null;
        this.see = null;
        this.audit = null;
    }

    @Inject
    public DeclareADirectorsInterests(Directors directors, SeeTheBoard see, Audit audit) {
        this.directors = directors;
        this.see = see;
        this.audit = audit;
    }

    /** Adds an interest; null words are a nil return. */
    @Transactional
    public void declare(long director, LocalDate on, @Nullable String words) {
        RuleBroken.check(new DirectorIsInOffice(see.one(director)));
        directors.declare(director, on, words);
        audit.wrote("board.interest", "director:" + director, words == null ? "nil return" : words);
    }

    /** Ends an interest today; a second time changes nothing. */
    @Transactional
    public void end(long director, long interest) {
        RuleBroken.check(new DirectorIsInOffice(see.one(director)));
        if (directors.endInterest(director, interest, see.today())) {
            audit.wrote("board.end-interest", "director:" + director, "interest " + interest);
        }
    }

    /** Takes the end of an interest back; a nil return that stands is ended, since it is not true any more. */
    @Transactional
    public void restore(long director, long interest) {
        RuleBroken.check(new DirectorIsInOffice(see.one(director)));
        if (directors.restoreInterest(director, interest)) {
            directors.standing().stream()
                    .filter(each -> each.director() == director && each.words() == null)
                    .forEach(each -> directors.endInterest(director, each.id(), see.today()));
            audit.wrote("board.restore-interest", "director:" + director, "interest " + interest);
        }
    }
}
