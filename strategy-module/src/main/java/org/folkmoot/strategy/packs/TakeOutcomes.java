package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.feedback.LoadVoices;
import org.folkmoot.strategy.feedback.PackVoices;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.proof.LoadPackProof;
import org.folkmoot.strategy.proof.PackProof;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/**
 * Takes what people said from a pack that was sent in: the themes of consultations with what came of them, and the feedback
 * and pledges of networks. With a page that is not public yet it comes as it was; on a public page an editor looks at it
 * first.
 */
@ApplicationScoped
public class TakeOutcomes {

    private final PublishedPages pages;
    private final LoadPackProof proof;
    private final LoadVoices voices;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeOutcomes() {
        this(null, null, null, null);
    }

    @Inject
    public TakeOutcomes(PublishedPages pages, LoadPackProof proof, LoadVoices voices, CurrentActor actor) {
        this.pages = pages;
        this.proof = proof;
        this.voices = voices;
        this.actor = actor;
    }

    /** What the pack would add; a line for each consultation and each network. */
    List<TakePack.Line> compare(Pack pack) {
        List<TakePack.Line> lines = new ArrayList<>();
        LoadPackProof.in(pack).keySet().forEach(slug -> {
            Optional<PageLine> page = pages.find(Kind.CONSULTATION, slug);
            boolean free = page.map(proof::isFree).orElse(true);
            lines.add(new TakePack.Line(
                    Kind.CONSULTATION,
                    Kind.CONSULTATION.address(slug) + "/outcome",
                    page.map(PageLine::id).orElse(null),
                    free ? List.of("Themes and what came of them") : List.of()));
        });
        LoadVoices.in(pack).forEach((slug, told) -> {
            Optional<PageLine> page = pages.find(Kind.NETWORK, slug);
            int more = page.map(line -> voices.missing(line, told).size()).orElse(told.size());
            lines.add(new TakePack.Line(
                    Kind.NETWORK,
                    Kind.NETWORK.address(slug),
                    page.map(PageLine::id).orElse(null),
                    more > 0 ? List.of("Feedback and pledges") : List.of()));
        });
        return lines;
    }

    /** Takes it in, in the caller's transaction; returns of how many consultations and networks. */
    int take(Pack pack) {
        int taken = 0;
        for (Map.Entry<String, PackProof> each : LoadPackProof.in(pack).entrySet()) {
            PageLine page = page(pack, Kind.CONSULTATION, each.getKey(), LoadPackProof.path(each.getKey()));
            if (proof.isFree(page)) {
                proof.take(page, each.getValue());
                taken++;
            }
        }
        for (Map.Entry<String, PackVoices> each : LoadVoices.in(pack).entrySet()) {
            PageLine page = page(pack, Kind.NETWORK, each.getKey(), LoadVoices.path(each.getKey()));
            if (voices.missing(page, each.getValue()).size() > 0) {
                voices.load(
                        page, each.getValue(), !page.published(), actor.get().name());
                taken++;
            }
        }
        return taken;
    }

    private PageLine page(Pack pack, Kind kind, String slug, String path) {
        return pages.find(kind, slug)
                .orElseThrow(() -> pack.fault(path, "", "a page with the address " + slug + " was expected"));
    }
}
