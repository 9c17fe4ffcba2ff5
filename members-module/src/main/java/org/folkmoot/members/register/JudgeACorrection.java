package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Absences;
import org.folkmoot.members.model.Applicant;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Eligibility;
import org.folkmoot.members.model.Finding;
import org.folkmoot.members.model.Notes;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Verdict;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the constitution says of a member whose address or date of birth was corrected. Nobody is moved or ended by
 * it: a transfer is the member's to ask for, and a member who is too young after all becomes a task of the office.
 */
@ApplicationScoped
class JudgeACorrection {

    private final PresentConstitution constitution;
    private final ForeseeTheConstituency foresee;
    private final Records records;
    private final Notes notes;
    private final Absences absences;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JudgeACorrection() {
        this.constitution = null;
        this.foresee = null;
        this.records = null;
        this.notes = null;
        this.absences = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    JudgeACorrection(
            PresentConstitution constitution,
            ForeseeTheConstituency foresee,
            Records records,
            Notes notes,
            Absences absences,
            CurrentActor actor,
            Clock clock) {
        this.constitution = constitution;
        this.foresee = foresee;
        this.records = records;
        this.notes = notes;
        this.absences = absences;
        this.actor = actor;
        this.clock = clock;
    }

    /** Decides again, as of today. */
    void judge(Person person) {
        Constitution present = constitution.get();
        Constituency own = present.constituency(person.constituency()).orElse(null);
        boolean away = absences.running(person.id(), TrustClock.today(clock)).isPresent();
        if (own == null || away || !person.status().belongs()) {
            return;
        }
        LocalDate born = Objects.requireNonNullElse(person.born(), LocalDate.EPOCH);
        Connection connection = own.kind() == ConstituencyKind.STAFF
                ? Connection.STAFF
                : own.connections().stream().findFirst().orElse(Connection.LIVES_HERE);
        Applicant applicant = new Applicant(connection, born, person.place(), TrustClock.today(clock));
        Verdict verdict = Eligibility.decide(present, applicant);
        Optional<Option> kept =
                verdict.options().stream().filter(each -> isOf(each, person)).findFirst();
        Optional<Option> fits = kept.or(() -> verdict.options().stream()
                .filter(each -> own.kind() != ConstituencyKind.PATIENT
                        || each.constituency().equals(own.code()))
                .findFirst());
        if (fits.isPresent()) {
            keep(person, applicant, fits.get(), kept.isPresent());
        } else if (!verdict.findings().isEmpty()) {
            keep(person, applicant, verdict.findings().get(0));
        }
    }

    private static boolean isOf(Option option, Person person) {
        return option.constituency().equals(person.constituency())
                && Objects.equals(option.classCode(), person.classCode());
    }

    private void keep(Person person, Applicant applicant, Option option, boolean stays) {
        records.decided(decision(
                person,
                applicant,
                stays ? "STAYS" : "ELSEWHERE",
                new Finding(
                        option.rule(),
                        option.clause(),
                        stays
                                ? option.why()
                                : "Your address is in the area of " + option.name()
                                        + ". You stay where you are until you ask to move."),
                option));
    }

    private void keep(Person person, Applicant applicant, Finding finding) {
        records.decided(decision(person, applicant, "NOT_COVERED", finding, null));
        if (!"ApplicantLivesInTheArea".equals(finding.rule())) {
            notes.write(
                    person.id(),
                    "After a correction the constitution no longer covers this member: " + finding.words(),
                    actor.get().name(),
                    clock.instant(),
                    TrustClock.today(clock));
        }
    }

    private Decision decision(
            Person person, Applicant applicant, String outcome, Finding finding, @Nullable Option option) {
        return new Decision(
                0,
                person.id(),
                clock.instant(),
                constitution.get().version(),
                finding.rule(),
                finding.clause(),
                outcome,
                option == null ? null : option.constituency(),
                option == null ? null : option.classCode(),
                finding.words(),
                applicant.inputs(),
                actor.get().name(),
                ("After a correction of the record. " + foresee.evidence(person)).strip());
    }
}
