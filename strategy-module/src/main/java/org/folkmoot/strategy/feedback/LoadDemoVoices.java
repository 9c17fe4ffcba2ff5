package org.folkmoot.strategy.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;
import org.folkmoot.strategy.feedback.DemoVoices.Promised;
import org.folkmoot.strategy.feedback.DemoVoices.Told;
import org.folkmoot.strategy.model.Experience;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.NewPledge;
import org.folkmoot.strategy.store.Experiences;
import org.folkmoot.strategy.store.Pledges;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Brings a demonstration's invented feedback and pledges on record, once. */
@OncePerBuild
@ApplicationScoped
class LoadDemoVoices implements StartUpStep {

    private static final int ORDER = 316;
    private static final String FOLDER = "voices";
    private static final String SCHEMA = "org/folkmoot/strategy/schema/voices.json";
    private static final String EDITOR = "Demonstration";

    private final Pack pack;
    private final PublishedPages published;
    private final Experiences experiences;
    private final Pledges pledges;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadDemoVoices() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    LoadDemoVoices(
            Pack pack,
            PublishedPages published,
            Experiences experiences,
            Pledges pledges,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.pack = pack;
        this.published = published;
        this.experiences = experiences;
        this.pledges = pledges;
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
        if (!pack.demo() || pack.list(FOLDER).isEmpty() || !experiences.none()) {
            return;
        }
        transactions.inNew(() -> {
            pack.list(FOLDER).forEach(this::load);
            return true;
        });
    }

    private void load(String path) {
        String slug = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        Optional<PageLine> network = published.find(Kind.NETWORK, slug);
        DemoVoices voices = pack.yaml(path, SCHEMA, DemoVoices.class).orElseThrow();
        if (network.isEmpty()) {
            throw pack.fault(path, "", "the pack has no network page " + slug);
        }
        long page = network.get().id();
        voices.feedback().forEach(told -> tell(page, told));
        voices.pledges().forEach(promised -> pledge(page, promised));
        audit.wrote("voices.load", "network:" + slug, "Invented feedback and pledges of the demonstration");
    }

    private void tell(long page, Told told) {
        int times = Objects.requireNonNullElse(told.times(), 1);
        for (int i = 0; i < times; i++) {
            long id = new SecureRandom().nextLong() >>> 1;
            experiences.add(new Experience(
                    id, page, told.community(), told.value(), told.told(), "", told.on(), told.publish(), ""));
            if (!told.waiting()) {
                Experience.State state = told.publish() ? Experience.State.PUBLISHED : Experience.State.KEPT;
                experiences.decide(id, state, told.publish() ? told.told() : "", EDITOR, clock.instant());
            }
        }
    }

    private void pledge(long page, Promised promised) {
        long id = pledges.add(
                new NewPledge(
                        page,
                        promised.by(),
                        promised.byKind(),
                        Objects.requireNonNullElse(promised.community(), ""),
                        promised.value(),
                        promised.text(),
                        promised.made(),
                        promised.due(),
                        "",
                        null,
                        ""),
                clock.instant());
        if (!promised.waiting()) {
            pledges.decide(id, NewPledge.Shown.PUBLISHED, promised.by(), promised.text());
        }
        if (promised.state() != null) {
            String evidence = Objects.requireNonNullElse(promised.evidence(), "");
            pledges.step(id, promised.state(), evidence, EDITOR, clock.instant());
        }
    }
}
