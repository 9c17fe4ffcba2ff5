package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import org.folkmoot.members.admission.EqualityKeys;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.EqualityVault;
import org.folkmoot.members.model.Measure;
import org.folkmoot.members.model.Measure.Band;
import org.folkmoot.members.model.Population;
import org.folkmoot.members.model.Steps;
import org.folkmoot.members.model.Steps.Step;
import org.folkmoot.members.store.views.RegisterFigures;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Gives six in ten of the demo's public members equality answers near the area's proportions, and the log some steps. */
@OncePerBuild
@ApplicationScoped
public class DemoAnswers implements StartUpStep {

    private static final int ORDER = 170;
    private static final int HUNDRED = 100;
    private static final int ANSWERED = 60;
    private static final int SKEW = 3;
    private static final long SEED = 20_260_401L;

    private final Pack pack;
    private final PresentConstitution constitution;
    private final RegisterFigures figures;
    private final Population population;
    private final EqualityVault vault;
    private final EqualityKeys keys;
    private final Steps steps;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoAnswers() {
        this.pack = null;
        this.constitution = null;
        this.figures = null;
        this.population = null;
        this.vault = null;
        this.keys = null;
        this.steps = null;
        this.transactions = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    DemoAnswers(
            Pack pack,
            PresentConstitution constitution,
            RegisterFigures figures,
            Population population,
            EqualityVault vault,
            EqualityKeys keys,
            Steps steps,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.pack = pack;
        this.constitution = constitution;
        this.figures = figures;
        this.population = population;
        this.vault = vault;
        this.keys = keys;
        this.steps = steps;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        LocalDate today = TrustClock.today(clock);
        boolean members = !constitution.get().constituencies().isEmpty();
        if (pack.demo() && members && steps.between(LocalDate.EPOCH, today).isEmpty()) {
            transactions.runInNew(() -> load(today));
        }
    }

    private void load(LocalDate today) {
        List<Constituency> all =
                constitution.get().ofKind(ConstituencyKind.PUBLIC).toList();
        Map<String, Long> people = population.in(all.stream()
                .flatMap(each -> each.areas().stream())
                .map(Area::code)
                .toList());
        Random random = new Random(SEED);
        // One of its own, so that the other answers stay as they were.
        Random work = new Random(SEED + 1);
        LongFunction<byte[]> key = keys.ofMany();
        Map<byte[], EqualityAnswers> answers = new HashMap<>();
        figures.members(all.stream().map(Constituency::code).toList(), person -> {
            if (random.nextInt(HUNDRED) < ANSWERED) {
                answers.put(key.apply(person), answers(random, work, people));
            }
        });
        vault.putAll(answers, YearMonth.from(today.minusMonths(1)));
        step(today.minusMonths(2), "Stand at a college’s freshers’ fair", "Main college", "People aged 16 to 21", 31);
        step(
                today.minusMonths(5),
                "Talk at a community centre, with an interpreter",
                "Town centre",
                "Asian communities",
                12);
        step(today.minusMonths(8), "Article in a newsletter for disabled people", "By post", "Disabled people", 9);
        audit.wrote("demo.load", "representation", answers.size() + " invented answers");
    }

    private static EqualityAnswers answers(Random random, Random work, Map<String, Long> people) {
        Map<String, String> values = new HashMap<>();
        values.put("sex", one(random, people, Measure.SEX));
        values.put("ethnic_group", one(random, people, Measure.ETHNIC_GROUP));
        boolean disabled = one(random, people, Measure.DISABILITY).equals("disabled");
        values.put("disability", disabled ? "yes" : "no");
        if (disabled) {
            values.put("disability_impact", "a-little");
        }
        List<Band> bands = Measure.SOCIO_ECONOMIC.bands();
        values.put("work", bands.get(work.nextInt(bands.size())).code());
        values.values().removeIf(String::isEmpty);
        return new EqualityAnswers(values);
    }

    /** In the proportions of the people, with the largest band somewhat larger; one in twelve prefers not to say. */
    private static String one(Random random, Map<String, Long> people, Measure measure) {
        if (random.nextInt(HUNDRED) < HUNDRED / 12) {
            return "prefer-not-to-say";
        }
        long total = measure.bands().stream()
                .mapToLong(each -> people.getOrDefault(each.code(), 0L))
                .sum();
        long dice = total == 0 ? 0 : random.nextLong(total + total / SKEW);
        Band largest = measure.bands().get(0);
        for (Band each : measure.bands()) {
            long number = people.getOrDefault(each.code(), 0L);
            if (number > people.getOrDefault(largest.code(), 0L)) {
                largest = each;
            }
            if (dice < number) {
                return each.code();
            }
            dice -= number;
        }
        return largest.code();
    }

    private void step(LocalDate on, String what, String place, String aimedAt, int joined) {
        steps.add(new Step(0, on, what, place, aimedAt, joined + " people took a form", DemoOffice.NAME, false));
    }
}
