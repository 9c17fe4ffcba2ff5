package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.FindTheConstituency.Assessment;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.Choices.Kind;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Exclusions;
import org.folkmoot.members.model.Finding;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Verdict;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.members.model.rules.NoExclusionStands;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Puts an application on record, with the person, the decision and why. */
@ApplicationScoped
public class TakeAnApplication {

    private final People people;
    private final Applications applications;
    private final Choices choices;
    private final Records records;
    private final FindTheConstituency find;
    private final Exclusions exclusions;
    private final Audit audit;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeAnApplication() {
        this.people = null;
        this.applications = null;
        this.choices = null;
        this.records = null;
        this.find = null;
        this.exclusions = null;
        this.audit = null;
        this.actor = null;
    }

    @Inject
    public TakeAnApplication(
            People people,
            Applications applications,
            Choices choices,
            Records records,
            FindTheConstituency find,
            Exclusions exclusions,
            Audit audit,
            CurrentActor actor) {
        this.people = people;
        this.applications = applications;
        this.choices = choices;
        this.records = records;
        this.find = find;
        this.exclusions = exclusions;
        this.audit = audit;
        this.actor = actor;
    }

    /** The application, stored. A date of birth is missing only where the trust has no statutory members. */
    @Transactional
    public Application take(JoinRequest request, Instant at) {
        LocalDate born = request.born();
        return born == null ? supporter(request, at) : applicant(request, born, at);
    }

    private Application supporter(JoinRequest request, Instant at) {
        Person person = store(request, null, at);
        Application application = new Application(person, request.connection(), Outcome.CLEAR, at);
        return finish(application, person, request, at);
    }

    private Application applicant(JoinRequest request, LocalDate born, Instant at) {
        Assessment assessment =
                find.assess(request.connection(), born, request.address().postcode(), request.council());
        Verdict verdict = assessment.verdict();
        Optional<Option> option = verdict.chosen(request.chosen());
        Person person = store(request, assessment, at);
        Outcome outcome = option.isEmpty() && verdict.outcome() == Outcome.CHOICE ? Outcome.UNSURE : verdict.outcome();
        Optional<PersonId> excluded =
                exclusions.standingLike(person.lastKey(), person.firstKey(), person.born(), person.mailKey());
        Application application =
                new Application(person, request.connection(), excluded.isPresent() ? Outcome.UNSURE : outcome, at);
        long assessed = records.decided(decision(person, assessment, option.orElse(null), at));
        long decision = excluded.map(each -> records.decided(forTheSecretary(person, assessment, each, at)))
                .orElse(assessed);
        application.asksFor(
                option.map(Option::constituency).orElse(null),
                option.map(Option::classCode).orElse(null),
                decision);
        return finish(application, person, request, at);
    }

    private Person store(JoinRequest request, @Nullable Assessment assessment, Instant at) {
        Person person = new Person(request.name(), at, request.source());
        person.bornOn(request.born());
        person.moveTo(
                request.address(),
                assessment == null ? null : assessment.applicant().place());
        person.reachBy(request.contact());
        person.need(request.needs());
        return people.add(person);
    }

    private Application finish(Application application, Person person, JoinRequest request, Instant at) {
        Application stored = applications.add(application);
        choose(person, Kind.INTEREST, request, at);
        choose(person, Kind.NETWORK, request, at);
        records.happened(
                person.id(),
                new HistoryLine(
                        at,
                        actor.get().name(),
                        "Applied to join; " + stored.state().words()));
        audit.wrote("application.send", "person:" + person.id(), "verdict " + stored.verdict());
        return stored;
    }

    private void choose(Person person, Kind kind, JoinRequest request, Instant at) {
        var slugs = kind == Kind.INTEREST ? request.interests() : request.networks();
        if (!slugs.isEmpty()) {
            choices.choose(person.id(), kind, slugs, Set.copyOf(request.consented()), at);
        }
    }

    /** Nobody is told who applies; the office sees it in its queue. */
    private Decision forTheSecretary(Person person, Assessment assessment, PersonId excluded, Instant at) {
        return new Decision(
                0,
                person.id(),
                at,
                assessment.constitution().version(),
                "NoExclusionStands",
                "",
                Outcome.UNSURE.name(),
                null,
                null,
                new NoExclusionStands(true, false).words(),
                "looks like number " + excluded,
                actor.get().name());
    }

    private Decision decision(Person person, Assessment assessment, @Nullable Option option, Instant at) {
        Verdict verdict = assessment.verdict();
        Finding finding = option != null
                ? new Finding(option.rule(), option.clause(), option.why())
                : verdict.findings().stream()
                        .findFirst()
                        .orElse(new Finding("ConstituencyIsOpenToTheApplicant", "", "No constituency was chosen."));
        Decision decision = new Decision(
                0,
                person.id(),
                at,
                assessment.constitution().version(),
                finding.rule(),
                finding.clause(),
                verdict.outcome().name(),
                option == null ? null : option.constituency(),
                option == null ? null : option.classCode(),
                finding.words(),
                assessment.applicant().inputs(),
                actor.get().name());
        return decision.shownBy(assessment.evidence());
    }
}
