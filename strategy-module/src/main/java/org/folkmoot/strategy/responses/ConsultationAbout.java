package org.folkmoot.strategy.responses;

import java.util.List;
import java.util.Map;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;

/** What a consultation's page says about itself; for one that is not public yet, what its line says. */
final class ConsultationAbout {

    private ConsultationAbout() {}

    static Consultation.About of(PageLine page, Map<String, String> sections) {
        String about = sections.get("about");
        return about == null
                ? new Consultation.About(
                        page.title(),
                        page.summary(),
                        Consultation.State.PLANNED,
                        page.opens(),
                        page.closes(),
                        false,
                        null,
                        null,
                        List.of(),
                        null)
                : ContentJson.bindText(about, Consultation.About.class);
    }
}
