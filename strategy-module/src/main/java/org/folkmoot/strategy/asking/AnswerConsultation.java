package org.folkmoot.strategy.asking;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.rules.AnAnswerSaysSomething;
import org.folkmoot.strategy.model.rules.AnswersAreTakenOnlyWhileTheConsultationIsOpen;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Answers;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Takes an anonymous answer to a consultation. Nothing that is stored says who answered, in which order, or when. */
@ApplicationScoped
public class AnswerConsultation {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PublishedPages published;
    private final Answers answers;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerConsultation() {
        this(null, null, null, null);
    }

    @Inject
    public AnswerConsultation(PublishedPages published, Answers answers, Audit audit, Clock clock) {
        this.published = published;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The consultation with its questions.
     *
     * @throws NotFound where there is none, or it asks nothing
     */
    public Consultation consultation(String slug) {
        Consultation consultation = ContentJson.bind(ContentJson.page(sections(slug)), Consultation.class);
        if (consultation.questions().isEmpty()) {
            throw NotFound.of("survey", slug);
        }
        return consultation;
    }

    /** True where answers are taken today. */
    public boolean isOpen(Consultation consultation) {
        return consultation.about().openOn(TrustClock.today(clock));
    }

    /**
     * Stores the answers, one for each question, empty where it was left out; the same form sent twice counts once.
     *
     * @param once a token drawn when the form was shown
     */
    @Transactional
    public void answer(String slug, List<String> given, String once) {
        Consultation consultation = consultation(slug);
        LocalDate today = TrustClock.today(clock);
        RuleBroken.check(new AnswersAreTakenOnlyWhileTheConsultationIsOpen(consultation.about(), today));
        RuleBroken.check(new AnAnswerSaysSomething(given));
        PageLine page = published.find(Kind.CONSULTATION, slug).orElseThrow(() -> NotFound.of("consultation", slug));
        ArrayNode texts = ContentJson.object().putArray("answers");
        given.forEach(texts::add);
        long id = RANDOM.nextLong() >>> 1;
        answers.add(id, page.id(), today, ContentJson.text(texts), hash(once));
        audit.wrote("consultation.answer", "consultation:" + slug, "An anonymous answer was sent");
    }

    private Map<String, String> sections(String slug) {
        Map<String, String> sections = published.sections(Kind.CONSULTATION, slug);
        if (sections.isEmpty()) {
            throw NotFound.of("consultation", slug);
        }
        return sections;
    }

    private static String hash(String once) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(once.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
