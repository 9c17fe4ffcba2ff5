package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Gives everything that is public as one JSON document, with the surveys of consultations, what came of them, and what networks were told. */
@ApplicationScoped
public class ExportJson {

    private final PublishedPages published;
    private final PackSurveys surveys;
    private final PackOutcomes outcomes;
    private final VoicesOfNetworks voices;
    private final TrustSettings settings;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportJson() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ExportJson(
            PublishedPages published,
            PackSurveys surveys,
            PackOutcomes outcomes,
            VoicesOfNetworks voices,
            TrustSettings settings,
            Audit audit,
            Clock clock) {
        this.published = published;
        this.surveys = surveys;
        this.outcomes = outcomes;
        this.voices = voices;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins the download: notes it, and returns what writes the document, page by page. */
    @Transactional
    public ExportPack.Writing export() {
        List<PageLine> pages = published.all();
        audit.wrote("content.export", "pages", pages.size() + " pages as JSON");
        return out -> write(pages, out);
    }

    private void write(List<PageLine> pages, OutputStream out) throws IOException {
        ObjectNode head = ContentJson.object();
        head.put("trust", settings.trustName())
                .put("address", settings.baseUrl())
                .put("exported", clock.instant().toString());
        String begin = head.toString();
        out.write(bytes(begin.substring(0, begin.length() - 1) + ",\"pages\":["));
        for (int i = 0; i < pages.size(); i++) {
            out.write(bytes((i == 0 ? "" : ",") + page(pages.get(i))));
        }
        out.write(bytes("]}"));
    }

    private ObjectNode page(PageLine line) {
        ObjectNode page = ContentJson.object();
        page.put("kind", line.kind().name())
                .put("id", line.id())
                .put("address", line.address())
                .put("changed", line.changedAt().toString());
        page.set("content", ContentJson.page(published.sections(line.kind(), line.slug())));
        surveys.of(line.id()).ifPresent(survey -> page.set("survey", survey));
        outcomes.of(line.id()).ifPresent(outcome -> page.set("outcome", outcome));
        voices.of(line).ifPresent(said -> page.set("voices", said));
        return page;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
