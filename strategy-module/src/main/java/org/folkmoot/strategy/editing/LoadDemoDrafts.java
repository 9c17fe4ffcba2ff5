package org.folkmoot.strategy.editing;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;
import org.folkmoot.strategy.editing.DemoDrafts.Draft;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;

/** Saves the drafts that a demonstration begins with; a text that anybody has worked on is left as it is. */
@OncePerBuild
@ApplicationScoped
class LoadDemoDrafts implements StartUpStep {

    private static final int ORDER = 318;
    private static final String PATH = "drafts.yaml";
    private static final String SCHEMA = "org/folkmoot/strategy/schema/drafts.json";

    private final Pack pack;
    private final PublishedPages published;
    private final Sections sections;
    private final SaveDraft save;
    private final Transactions transactions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadDemoDrafts() {
        this(null, null, null, null, null);
    }

    @Inject
    LoadDemoDrafts(Pack pack, PublishedPages published, Sections sections, SaveDraft save, Transactions transactions) {
        this.pack = pack;
        this.published = published;
        this.sections = sections;
        this.save = save;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        if (pack.demo()) {
            pack.yaml(PATH, SCHEMA, DemoDrafts.class)
                    .ifPresent(demo -> transactions.runInNew(() -> demo.drafts().forEach(this::save)));
        }
    }

    private void save(Draft draft) {
        long page = published
                .find(draft.kind(), draft.address())
                .orElseThrow(() -> pack.fault(PATH, "", "the trust has no page " + draft.address()))
                .id();
        sections.read().of(page).stream()
                .filter(row -> row.name().equals("text"))
                .filter(row -> sections.read().history(row.id()).size() == 1)
                .forEach(row -> save(row, draft.add()));
    }

    private void save(SectionRow row, String more) {
        sections.read().published(row.id()).ifPresent(version -> {
            String text = ContentJson.read(version.content()).asText();
            save.save(row.id(), row.lock(), TextNode.valueOf(text.stripTrailing() + "\n\n" + more));
        });
    }
}
