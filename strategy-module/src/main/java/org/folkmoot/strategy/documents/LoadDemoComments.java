package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.StartUpStep;
import org.folkmoot.strategy.documents.CommentOnDocument.Subject;
import org.folkmoot.strategy.documents.DemoComments.Said;
import org.folkmoot.strategy.model.DocumentComment;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.store.DocumentComments;

/** Brings a demonstration's invented comments on drafts and goals on record, once. */
@ApplicationScoped
class LoadDemoComments implements StartUpStep {

    private static final int ORDER = 317;
    private static final String DOCUMENTS = "comments";
    private static final String STRATEGIES = "strategy-comments";
    private static final String SCHEMA = "org/folkmoot/strategy/schema/comments.json";
    private static final String EDITOR = "Demonstration";
    private static final int NOON = 12;

    private final Pack pack;
    private final CommentOnDocument comment;
    private final StrategyToCommentOn strategies;
    private final DocumentComments comments;
    private final ConsultationsOfDocument consultations;
    private final Transactions transactions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadDemoComments() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    LoadDemoComments(
            Pack pack,
            CommentOnDocument comment,
            StrategyToCommentOn strategies,
            DocumentComments comments,
            ConsultationsOfDocument consultations,
            Transactions transactions,
            Audit audit) {
        this.pack = pack;
        this.comment = comment;
        this.strategies = strategies;
        this.comments = comments;
        this.consultations = consultations;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        boolean any = !pack.list(DOCUMENTS).isEmpty() || !pack.list(STRATEGIES).isEmpty();
        if (!pack.demo() || !any || !comments.none()) {
            return;
        }
        transactions.inNew(() -> {
            pack.list(DOCUMENTS).forEach(path -> load(path, comment.subject(slug(path), 0)));
            pack.list(STRATEGIES).forEach(path -> load(path, strategies.subject(slug(path), 0)));
            return true;
        });
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }

    private void load(String path, Subject subject) {
        pack.yaml(path, SCHEMA, DemoComments.class).orElseThrow().comments().forEach(said -> load(path, subject, said));
        audit.wrote("comments.load", subject.page().address(), "Invented comments of the demonstration");
    }

    private void load(String path, Subject subject, Said said) {
        String begins = said.on();
        Optional<Passage> passage = begins == null
                ? Optional.empty()
                : Optional.of(subject.passages().stream()
                        .filter(each -> each.words().startsWith(begins))
                        .findFirst()
                        .orElseThrow(() -> pack.fault(path, "", "no passage begins with " + begins)));
        Instant at = said.day().atTime(NOON, 0).atZone(TrustClock.LONDON).toInstant();
        long id = comments.add(
                new DocumentComment(
                        subject.page().id(),
                        subject.version(),
                        passage.map(Passage::heading).orElse(""),
                        passage.map(Passage::id).orElse(""),
                        passage.map(Passage::words).orElse(""),
                        subject.textVersion(),
                        said.said(),
                        "",
                        "",
                        null,
                        said.publish(),
                        ""),
                at);
        decide(subject, said, id, at);
    }

    private void decide(Subject subject, Said said, long id, Instant at) {
        if (said.reply() == null) {
            return;
        }
        String shown = said.shown() == null ? said.said() : said.shown();
        if (said.themes()) {
            DocumentComments.Waiting waiting = comments.waiting(id).orElseThrow();
            consultations.of(subject.page().kind(), subject.page().slug()).stream()
                    .findFirst()
                    .ifPresent(page -> consultations.takeIn(page.id(), waiting, shown, said.day()));
        }
        DocumentComment.State state = said.publish() ? DocumentComment.State.PUBLISHED : DocumentComment.State.ANSWERED;
        comments.decide(id, state, said.publish() ? shown : "", said.reply(), EDITOR, at);
    }
}
