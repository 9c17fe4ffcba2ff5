package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.model.NetworkPage.Feedback;
import org.folkmoot.strategy.model.NetworkPage.Pledge;
import org.folkmoot.strategy.model.NetworkPage.Pledge.ByKind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.VoiceViews;
import org.folkmoot.strategy.store.views.VoiceViews.PledgeLine;

/**
 * The feedback and pledges to networks that came through the site, as packs hold them. Of feedback only what is published
 * with leave is in it; people are not named by their pledges, and a sensitive network says no place and no day.
 */
@ApplicationScoped
public class VoicesOfNetworks {

    private static final int MOST = 10_000;

    private final VoiceViews views;
    private final PublishedPages pages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    VoicesOfNetworks() {
        this(null, null);
    }

    @Inject
    public VoicesOfNetworks(VoiceViews views, PublishedPages pages) {
        this.views = views;
        this.pages = pages;
    }

    /** Those of a page; empty where it is no network, and where nothing came. */
    Optional<ObjectNode> of(PageLine page) {
        if (page.kind() != Kind.NETWORK) {
            return Optional.empty();
        }
        List<Feedback> told = views.published(page.id(), MOST);
        List<PledgeLine> pledged = views.pledges(page.id(), MOST);
        if (told.isEmpty() && pledged.isEmpty()) {
            return Optional.empty();
        }
        boolean sensitive = ContentJson.bind(
                        ContentJson.page(pages.sections(Kind.NETWORK, page.slug())), NetworkPage.class)
                .about()
                .sensitive();
        ObjectNode voices = ContentJson.object();
        ArrayNode feedback = voices.putArray("feedback");
        told.forEach(each -> feedback.add(feedback(each, sensitive)));
        ArrayNode pledges = voices.putArray("pledges");
        pledged.forEach(each -> pledges.add(pledge(each.open(), each.madeOn())));
        return Optional.of(voices);
    }

    private static ObjectNode feedback(Feedback told, boolean sensitive) {
        LocalDate on = sensitive ? told.on().withDayOfMonth(1) : told.on();
        ObjectNode node = ContentJson.object();
        node.put("community", told.community())
                .put("value", told.value())
                .put("told", told.quote())
                .put("on", on.toString())
                .put("publish", true);
        if (told.source() != null && !sensitive) {
            node.put("source", told.source());
        }
        return node;
    }

    private static ObjectNode pledge(Pledge pledge, LocalDate made) {
        ObjectNode node = ContentJson.object();
        node.put("by", pledge.byKind() == ByKind.PERSON ? "A person" : pledge.by())
                .put("byKind", pledge.byKind().name())
                .put("value", pledge.value())
                .put("text", pledge.text())
                .put("made", made.toString())
                .put("state", pledge.state().name());
        if (pledge.community() != null) {
            node.put("community", pledge.community());
        }
        if (pledge.due() != null) {
            node.put("due", pledge.due().toString());
        }
        if (pledge.evidence() != null) {
            node.put("evidence", pledge.evidence());
        }
        return node;
    }
}
