package org.folkmoot.strategy.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.feedback.PackVoices.Promised;
import org.folkmoot.strategy.feedback.PackVoices.Told;
import org.folkmoot.strategy.model.Experience;
import org.folkmoot.strategy.model.NewPledge;
import org.folkmoot.strategy.responses.Secrets;
import org.folkmoot.strategy.store.Experiences;
import org.folkmoot.strategy.store.Pledges;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.VoiceViews;

/** Takes in the feedback and the pledges that a pack brings for a network; what is there already is not taken twice. */
@ApplicationScoped
public class LoadVoices {

    private static final String FOLDER = "voices";
    private static final String SCHEMA = "org/folkmoot/strategy/schema/voices.json";

    private final Experiences experiences;
    private final Pledges pledges;
    private final VoiceViews views;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadVoices() {
        this(null, null, null, null, null);
    }

    @Inject
    public LoadVoices(Experiences experiences, Pledges pledges, VoiceViews views, Audit audit, Clock clock) {
        this.experiences = experiences;
        this.pledges = pledges;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a pack holds, by the address of the network. */
    public static Map<String, PackVoices> in(Pack pack) {
        Map<String, PackVoices> found = new LinkedHashMap<>();
        for (String path : pack.list(FOLDER)) {
            String slug = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
            pack.yaml(path, SCHEMA, PackVoices.class).ifPresent(voices -> found.put(slug, voices));
        }
        return found;
    }

    /** Where those of a network stand. */
    public static String path(String slug) {
        return FOLDER + "/" + slug + ".yaml";
    }

    /** What the network does not have yet. */
    public PackVoices missing(PageLine network, PackVoices voices) {
        return new PackVoices(
                voices.invented(),
                voices.feedback().stream()
                        .filter(told -> !views.knows(network.id(), told.community(), told.value(), told.told()))
                        .toList(),
                voices.pledges().stream()
                        .filter(promised -> !views.knowsPledge(network.id(), promised.text(), promised.made()))
                        .toList());
    }

    /**
     * Takes in what is missing.
     *
     * @param shown true where it is as public as the pack says; otherwise a moderator reads it first
     * @param by who is noted beside each decision
     */
    @Transactional
    public void load(PageLine network, PackVoices voices, boolean shown, String by) {
        PackVoices missing = missing(network, voices);
        missing.feedback().forEach(told -> tell(network.id(), told, shown, by));
        missing.pledges().forEach(promised -> pledge(network.id(), promised, shown, by));
        audit.wrote(
                "voices.load",
                "network:" + network.slug(),
                missing.size() + " pieces of feedback and pledges of a pack");
    }

    private void tell(long page, Told told, boolean shown, String by) {
        int times = Objects.requireNonNullElse(told.times(), 1);
        String source = Objects.requireNonNullElse(told.source(), "");
        for (int i = 0; i < times; i++) {
            long id = Secrets.id();
            experiences.add(new Experience(
                    id, page, told.community(), told.value(), told.told(), source, told.on(), told.publish(), ""));
            if (shown && !told.waiting()) {
                Experience.State state = told.publish() ? Experience.State.PUBLISHED : Experience.State.KEPT;
                String words = told.publish() ? told.told() : "";
                experiences.decide(id, state, words, by, clock.instant());
            }
        }
    }

    private void pledge(long page, Promised promised, boolean shown, String by) {
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
        if (shown && !promised.waiting()) {
            pledges.decide(id, NewPledge.Shown.PUBLISHED, promised.by(), promised.text());
        }
        if (promised.state() != null) {
            String evidence = Objects.requireNonNullElse(promised.evidence(), "");
            pledges.step(id, promised.state(), evidence, by, clock.instant());
        }
    }
}
