package org.folkmoot.strategy.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.Experiences;
import org.folkmoot.strategy.store.Pledges;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Loads the feedback and the pledges of the installation's pack, before there are any; invented ones in a demonstration only. */
@OncePerBuild
@ApplicationScoped
class LoadVoicesAtFirstStart implements StartUpStep {

    private static final int ORDER = 316;
    private static final String BY = "Content pack";

    private final Pack pack;
    private final PublishedPages published;
    private final Experiences experiences;
    private final Pledges pledges;
    private final LoadVoices load;
    private final Transactions transactions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadVoicesAtFirstStart() {
        this(null, null, null, null, null, null);
    }

    @Inject
    LoadVoicesAtFirstStart(
            Pack pack,
            PublishedPages published,
            Experiences experiences,
            Pledges pledges,
            LoadVoices load,
            Transactions transactions) {
        this.pack = pack;
        this.published = published;
        this.experiences = experiences;
        this.pledges = pledges;
        this.load = load;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        if (!experiences.none() || !pledges.none()) {
            return;
        }
        transactions.inNew(() -> {
            LoadVoices.in(pack).forEach(this::load);
            return true;
        });
    }

    private void load(String slug, PackVoices voices) {
        Optional<PageLine> network = published.find(Kind.NETWORK, slug);
        if (pack.demo() && network.isEmpty()) {
            throw pack.fault(LoadVoices.path(slug), "", "the pack has no network page " + slug);
        }
        if (!voices.invented() || pack.demo()) {
            network.ifPresent(page -> load.load(page, voices, true, BY));
        }
    }
}
