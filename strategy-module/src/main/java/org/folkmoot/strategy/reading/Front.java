package org.folkmoot.strategy.reading;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.strategy.model.FrontPage;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.Values;
import org.folkmoot.strategy.store.views.PageLine;
import org.jspecify.annotations.Nullable;

/**
 * The trust in one look.
 *
 * @param members true where people become members, false where they join networks
 * @param strategy the main strategy, with its goals; null before there is one
 */
public record Front(
        FrontPage page,
        boolean members,
        String shortName,
        LocalDate today,
        List<MeetingGlance> meetings,
        List<PageLine> consultations,
        List<PageLine> networks,
        @Nullable Strategy strategy,
        @Nullable Values values,
        List<Outcomes.Item> outcomes) {

    /** The strapline made of the values' short forms; empty where they have none. */
    public String strapline() {
        return values == null ? "" : ValuesArticle.strapline(values);
    }
}
