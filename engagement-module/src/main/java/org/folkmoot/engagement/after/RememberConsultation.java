package org.folkmoot.engagement.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.contracts.strategy.ConsultationOpened;
import org.folkmoot.contracts.strategy.ConsultationUnderWay;
import org.folkmoot.engagement.model.ConsultationBook;
import org.folkmoot.engagement.model.ConsultationBook.OpenConsultation;
import org.folkmoot.platform.audit.Audit;

/** Remembers that a consultation opened, so that table notes can be handed to it. */
@ApplicationScoped
public class RememberConsultation {
    private final ConsultationBook consultations;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RememberConsultation() {
        this.consultations = null;
        this.audit = null;
    }

    @Inject
    public RememberConsultation(ConsultationBook consultations, Audit audit) {
        this.consultations = consultations;
        this.audit = audit;
    }

    /** Remembers it. */
    @Transactional
    public void remember(ConsultationOpened event) {
        remember(
                event.consultation(),
                new OpenConsultation(event.slug(), event.title(), event.closes(), event.topics()));
    }

    /** Remembers one that was open before. */
    @Transactional
    public void remember(ConsultationUnderWay event) {
        remember(
                event.consultation(),
                new OpenConsultation(event.slug(), event.title(), event.closes(), event.topics()));
    }

    private void remember(long consultation, OpenConsultation open) {
        consultations.opened(open);
        audit.wrote("consultation.remember", "consultation:" + consultation, "Table notes can be handed to it");
    }
}
