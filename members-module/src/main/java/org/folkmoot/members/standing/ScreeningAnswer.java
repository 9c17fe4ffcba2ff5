package org.folkmoot.members.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.regex.Pattern;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.batches.BatchWork;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.RowState;
import org.folkmoot.members.model.Batch.Verdict;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.model.rules.StandingMayChange;

/** What the answer of a screening does: who has died or gone away is recorded so; nobody is written to. */
@ApplicationScoped
public class ScreeningAnswer implements BatchWork {

    private static final Pattern DIED = Pattern.compile("(?iu).*\\b(deceased|died|dead|death|mort).*");
    private static final Pattern GONE =
            Pattern.compile("(?iu).*\\b(gone|moved|mover|goneaway|not at (this )?address).*");
    private static final Pattern NOTHING = Pattern.compile("(?iu)|ok|clear|none|no|no match|not matched|live|current");

    private final People people;
    private final ChangeStanding standing;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ScreeningAnswer() {
        this.people = null;
        this.standing = null;
    }

    @Inject
    public ScreeningAnswer(People people, ChangeStanding standing) {
        this.people = people;
        this.standing = standing;
    }

    @Override
    public Kind kind() {
        return Kind.SCREENING;
    }

    @Override
    public Row judge(Batch batch, Row row) {
        BatchDetails details = Objects.requireNonNull(row.details());
        String outcome = Objects.requireNonNullElse(details.outcome(), "");
        if (NOTHING.matcher(outcome).matches()) {
            return row.judged(Verdict.NOTHING, null, "The screening found nothing");
        }
        PersonStatus next = DIED.matcher(outcome).matches()
                ? PersonStatus.DECEASED
                : GONE.matcher(outcome).matches() ? PersonStatus.GONE_AWAY : null;
        if (next == null) {
            return row.judged(
                    Verdict.REFUSED, null, "“" + outcome + "” says neither that they died nor that they moved");
        }
        Long number = details.number();
        Person person =
                number == null ? null : people.find(new PersonId(number)).orElse(null);
        return person == null
                ? row.judged(Verdict.UNSURE, null, "The row has no reference of ours")
                : judge(row, details, person, next);
    }

    private static Row judge(Row row, BatchDetails details, Person person, PersonStatus next) {
        boolean otherName = details.last() != null && !Texts.key(details.last()).equals(person.lastKey());
        boolean otherBirth = details.born() != null
                && person.born() != null
                && !details.born().equals(person.born());
        if (otherName || otherBirth) {
            return row.judged(
                    Verdict.UNSURE, person.id(), "The reference belongs to somebody of another name or birthday");
        }
        StandingMayChange rule = new StandingMayChange(person.status(), next);
        if (rule.broken()) {
            return row.judged(Verdict.NOTHING, person.id(), rule.words());
        }
        return row.judged(next == PersonStatus.DECEASED ? Verdict.DIED : Verdict.GONE_AWAY, person.id(), "");
    }

    @Override
    public Row apply(Batch batch, Row row) {
        Row now = judge(batch, row);
        PersonId id = now.person();
        if (id == null || now.verdict() == null || !now.verdict().acts()) {
            return now.became(RowState.LEFT_OUT, now.reason());
        }
        standing.record(id, status(now.verdict()), "The screening file " + batch.fileName());
        return now.done(id, false, people.find(id).map(Person::version).orElse(0));
    }

    private static PersonStatus status(Verdict verdict) {
        return verdict == Verdict.DIED ? PersonStatus.DECEASED : PersonStatus.GONE_AWAY;
    }

    @Override
    public Row undo(Batch batch, Row row) {
        PersonId id = Objects.requireNonNull(row.person());
        Verdict verdict = Objects.requireNonNull(row.verdict());
        boolean still = people.find(id)
                .filter(each -> each.version() == row.personVersion())
                .filter(each -> each.status() == status(verdict))
                .isPresent();
        if (!still) {
            return row.became(RowState.STAYED, "The record has changed since");
        }
        standing.takeBack(id, "The screening file was taken back");
        return row.became(RowState.UNDONE, row.reason());
    }
}
