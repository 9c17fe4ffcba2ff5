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
import org.folkmoot.members.model.Arrivals;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.Choices.Kind;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Exclusions;
import org.folkmoot.members.model.Finding;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.model.Verdict;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.members.model.rules.NoExclusionStands;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Puts an application on record, with the person, the decision and why. Neither is managed: change what is found again. */
@ApplicationScoped
public class TakeAnApplication {

    private final Arrivals arrivals;
    private final Choices choices;
    private final Records records;
    private final FindTheConstituency find;
    private final Exclusions exclusions;
    private final Audit audit;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeAnApplication() {
        this.arrivals = null;
        this.choices = null;
        this.records = null;
        this.find = null;
        this.exclusions = null;
        this.audit = null;
        this.actor = null;
    }

    @Inject
    public TakeAnApplication(
            Arrivals arrivals,
            Choices choices,
            Records records,
            FindTheConstituency find,
            Exclusions exclusions,
            Audit audit,
            CurrentActor actor) {
        this.arrivals = arrivals;
        this.choices = choices;
        this.records = records;
        this.find = find;
        this.exclusions = exclusions;
        this.audit = audit;
        this.actor = actor;
    }

    /** Takes one that claims no key: the office looks for the same person itself. */
    @Transactional
    public Taken take(JoinRequest request, Instant at) {
        MailAddress mail = request.contact().mail();
        Optional<PersonId> excluded = exclusions.standingLike(
                Texts.key(request.name().last()),
                Texts.key(request.name().first()),
                request.born(),
                mail == null ? null : mail.key());
        return take(request, at, null, excluded.orElse(null));
    }

    /**
     * The application, stored. A date of birth is missing only where the trust has no statutory members.
     *
     * @param openKey the key that was claimed for it
     * @param excluded somebody excluded whom the applicant may be
     */
    @Transactional
    public Taken take(JoinRequest request, Instant at, byte @Nullable [] openKey, @Nullable PersonId excluded) {
        LocalDate born = request.born();
        Taken taken = born == null ? supporter(request, at) : applicant(request, born, at, excluded);
        return finish(taken, request, openKey);
    }

    /** Who applies, and the application. */
    public record Taken(Person person, Application application) {}

    private Taken supporter(JoinRequest request, Instant at) {
        Person person = store(request, null, at);
        return new Taken(person, new Application(person, request.connection(), Outcome.CLEAR, at));
    }

    private Taken applicant(JoinRequest request, LocalDate born, Instant at, @Nullable PersonId excluded) {
        Assessment assessment =
                find.assess(request.connection(), born, request.address().postcode(), request.council());
        Verdict verdict = assessment.verdict();
        Optional<Option> option = verdict.chosen(request.chosen());
        Person person = store(request, assessment, at);
        Outcome outcome = option.isEmpty() && verdict.outcome() == Outcome.CHOICE ? Outcome.UNSURE : verdict.outcome();
        Application application =
                new Application(person, request.connection(), excluded == null ? outcome : Outcome.UNSURE, at);
        long assessed = records.decided(decision(person, assessment, option.orElse(null), at));
        long decision =
                excluded == null ? assessed : records.decided(forTheSecretary(person, assessment, excluded, at));
        application.asksFor(
                option.map(Option::constituency).orElse(null),
                option.map(Option::classCode).orElse(null),
                decision);
        return new Taken(person, application);
    }

    private Person store(JoinRequest request, @Nullable Assessment assessment, Instant at) {
        Person person = new Person(request.name(), at, request.source());
        person.bornOn(request.born());
        person.moveTo(
                request.address(),
                assessment == null ? null : assessment.applicant().place());
        person.reachBy(request.contact());
        person.need(request.needs());
        return arrivals.add(person);
    }

    private Taken finish(Taken taken, JoinRequest request, byte @Nullable [] openKey) {
        Application stored = arrivals.add(taken.application(), openKey);
        Person person = taken.person();
        Instant at = stored.sentAt();
        choose(person, Kind.INTEREST, request, at);
        choose(person, Kind.NETWORK, request, at);
        records.happened(
                person.id(),
                new HistoryLine(
                        at,
                        actor.get().name(),
                        actor.get().subject() == null
                                ? "Applied to join; " + stored.state().words()
                                : "Applied to join on a form that the office keyed in"));
        audit.wrote("application.send", "person:" + person.id(), "verdict " + stored.verdict());
        return taken;
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
