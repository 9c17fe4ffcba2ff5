package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.account.MyEqualityAnswers;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.PostcodeDirectory;
import org.folkmoot.members.model.Traces;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is held about a person, in all modules. Equality answers are in it only where the person asks for
 * their own, signed in: nobody else can find them.
 */
@ApplicationScoped
public class GatherEverything {

    private final Instance<HeldSource> sources;
    private final MyEqualityAnswers equality;
    private final PresentConstitution constitution;
    private final PostcodeDirectory directory;
    private final Traces traces;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GatherEverything() {
        this.sources = null;
        this.equality = null;
        this.constitution = null;
        this.directory = null;
        this.traces = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public GatherEverything(
            @Any Instance<HeldSource> sources,
            MyEqualityAnswers equality,
            PresentConstitution constitution,
            PostcodeDirectory directory,
            Traces traces,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.sources = sources;
        this.equality = equality;
        this.constitution = constitution;
        this.directory = directory;
        this.traces = traces;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the trust holds about the signed-in person. */
    public Holding aboutMe() {
        PersonId me = actor.get().person().orElseThrow(() -> NotFound.of("account", "of a person"));
        List<HeldPart> parts = new ArrayList<>(gather(me));
        equality.see().map(GatherEverything::answers).ifPresent(parts::add);
        return new Holding(me, clock.instant(), parts);
    }

    /** What the trust holds about somebody, for the office that answers a request. */
    public Holding about(PersonId person) {
        return new Holding(person, clock.instant(), gather(person));
    }

    private List<HeldPart> gather(PersonId person) {
        audit.read(person, "a copy of everything");
        NamedConstituencies named = new NamedConstituencies(constitution::nameOf);
        NamedPlaces places = new NamedPlaces(directory::areaName);
        return sources.stream()
                .flatMap(each -> held(each, traces.numbersOf(person)))
                .filter(each -> !each.rows().isEmpty())
                .map(named::in)
                .map(places::in)
                .toList();
    }

    /** The parts of a source, each once, with what stands under any of the person's numbers. */
    private static Stream<HeldPart> held(HeldSource source, List<PersonId> numbers) {
        Map<String, HeldPart> parts = new LinkedHashMap<>();
        numbers.stream()
                .flatMap(each -> source.heldOn(each).stream())
                .forEach(each -> parts.merge(each.title(), each, GatherEverything::together));
        return parts.values().stream();
    }

    private static HeldPart together(HeldPart one, HeldPart more) {
        List<List<@Nullable Object>> rows = new ArrayList<>(one.rows());
        rows.addAll(more.rows());
        return new HeldPart(one.title(), one.columns(), rows);
    }

    private static HeldPart answers(EqualityAnswers answers) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String column : EqualityAnswers.COLUMNS) {
            String answer = answers.get(column);
            if (answer != null) {
                rows.add(List.of(column.replace('_', ' '), answer));
            }
        }
        return new HeldPart("Your answers to the equality questions", List.of("Question", "Answer"), rows);
    }
}
