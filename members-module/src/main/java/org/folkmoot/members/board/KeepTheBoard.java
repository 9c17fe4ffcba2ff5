package org.folkmoot.members.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.DirectorKind;
import org.folkmoot.members.model.Directors;
import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.DirectorIsInOffice;
import org.folkmoot.members.model.rules.NonExecutivesComeFromTheMembers;
import org.folkmoot.members.model.rules.OneChairLeadsTheBoard;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Keeps the register of directors: who comes, what is corrected, who goes, and an end that was a mistake. */
@ApplicationScoped
public class KeepTheBoard {

    private final Directors directors;
    private final SeeTheBoard see;
    private final People people;
    private final Memberships memberships;
    private final PresentConstitution constitution;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepTheBoard() {
        this.directors = null;
        this.see = null;
        this.people = null;
        this.memberships = null;
        this.constitution = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public KeepTheBoard(
            Directors directors,
            SeeTheBoard see,
            People people,
            Memberships memberships,
            PresentConstitution constitution,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.directors = directors;
        this.see = see;
        this.people = people;
        this.memberships = memberships;
        this.constitution = constitution;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What the register says of a director.
     *
     * @param person the member number of one who is on record
     */
    public record Entry(
            @Nullable PersonId person,
            String name,
            String post,
            DirectorKind kind,
            boolean votes,
            LocalDate since,
            @Nullable LocalDate until) {

        private Director on(long id) {
            Long number = person == null ? null : person.value();
            return new Director(id, number, name, post, kind, votes, since, until, null, null);
        }
    }

    /** Adds a director; returns the id. */
    @Transactional
    public long add(Entry entry) {
        see.mustExist();
        check(entry, 0);
        long id = directors.add(entry.on(0));
        note(entry.person(), "Became a director: " + entry.post());
        audit.wrote("board.add", "director:" + id, entry.name() + ", " + entry.post());
        return id;
    }

    /** Corrects the entry of a director in office. */
    @Transactional
    public void correct(long id, Entry entry) {
        RuleBroken.check(new DirectorIsInOffice(see.one(id)));
        check(entry, id);
        directors.correct(entry.on(id));
        audit.wrote("board.correct", "director:" + id, entry.name() + ", " + entry.post());
    }

    /** Says that a director left; a second time changes nothing. */
    @Transactional
    public void end(long id, LocalDate on, String reason) {
        Director director = see.one(id);
        if (directors.end(id, on, reason)) {
            note(numberOf(director), "No longer a director: " + reason);
            audit.wrote("board.end", "director:" + id, reason);
        }
    }

    /** Takes the end back. */
    @Transactional
    public void goOn(long id) {
        Director director = see.one(id);
        RuleBroken.check(new OneChairLeadsTheBoard(director.kind(), chairOtherThan(id)));
        if (directors.goOn(id)) {
            note(numberOf(director), "A director still: the end was taken back");
            audit.wrote("board.goon", "director:" + id, "the end was taken back");
        }
    }

    private void check(Entry entry, long id) {
        RuleBroken.check(new OneChairLeadsTheBoard(entry.kind(), chairOtherThan(id)));
        PersonId person = entry.person();
        if (person == null) {
            return;
        }
        if (people.find(person).isEmpty()) {
            throw NotFound.of("person", person);
        }
        if (!constitution.get().constituencies().isEmpty()) {
            Constituency where = memberships
                    .activeOf(person)
                    .flatMap(each -> constitution.get().constituency(each.constituency()))
                    .orElse(null);
            RuleBroken.check(new NonExecutivesComeFromTheMembers(entry.kind(), where));
        }
    }

    private @Nullable Director chairOtherThan(long id) {
        return directors.inOffice().stream()
                .filter(each -> each.kind() == DirectorKind.CHAIR && each.id() != id)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PersonId numberOf(Director director) {
        return director.person() == null ? null : new PersonId(director.person());
    }

    private void note(@Nullable PersonId person, String words) {
        if (person != null) {
            records.happened(
                    person, new HistoryLine(clock.instant(), actor.get().name(), words));
        }
    }
}
