package org.folkmoot.strategy.documents;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.responses.Secrets;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Contributions.Contribution;
import org.folkmoot.strategy.store.DocumentComments.Waiting;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** The consultations in which a document or a strategy is put before people, and what is said of it there. */
@ApplicationScoped
public class ConsultationsOfDocument {

    private static final int ABOUT = 300;

    private final PublishedPages pages;
    private final Contributions contributions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConsultationsOfDocument() {
        this(null, null, null);
    }

    @Inject
    public ConsultationsOfDocument(PublishedPages pages, Contributions contributions, Audit audit) {
        this.pages = pages;
        this.contributions = contributions;
        this.audit = audit;
    }

    /** Those that name the document, or are about the strategy. */
    public List<PageLine> of(Kind kind, String slug) {
        return pages.of(Kind.CONSULTATION).stream()
                .filter(page -> names(page, kind, slug))
                .toList();
    }

    private boolean names(PageLine consultation, Kind kind, String slug) {
        Map<String, String> sections = pages.sections(Kind.CONSULTATION, consultation.slug());
        if (kind == Kind.STRATEGY) {
            JsonNode about = ContentJson.read(sections.getOrDefault("about", "{}"));
            return about.path("strategy").asText().equals(slug);
        }
        JsonNode documents = ContentJson.read(sections.getOrDefault("documents", "[]"));
        return StreamSupport.stream(documents.spliterator(), false)
                .anyMatch(named -> named.asText().equals(slug));
    }

    /** Takes a comment in beside the answers of a consultation that names its document; of others nothing is taken in. */
    void takeIn(long consultation, Waiting comment, String shown, LocalDate today) {
        if (of(comment.kind(), comment.slug()).stream().noneMatch(page -> page.id() == consultation)) {
            return;
        }
        long id = Secrets.id();
        contributions.addAll(List.of(new Contribution(
                id,
                consultation,
                "PASSAGE",
                about(comment),
                today,
                null,
                null,
                comment.personId(),
                comment.comment(),
                "KEPT",
                comment.mayPublish())));
        if (!shown.isEmpty() && !shown.equals(comment.comment())) {
            contributions.moderate(id, "KEPT", shown, comment.mayPublish());
        }
        audit.wrote("words.comment", "page:" + consultation, "A comment on a draft was taken in");
    }

    private static String about(Waiting comment) {
        String version = comment.version().isEmpty() ? "" : ", version " + comment.version();
        String part = comment.passage().isEmpty() ? "" : ": " + comment.passage();
        String about = comment.title() + version + part;
        return about.length() > ABOUT ? about.substring(0, ABOUT) : about;
    }
}
