package org.folkmoot.strategy.reading;

import gg.jte.html.HtmlContent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.reading.NetworkVoices.Voices;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.templates.strategy.reading.blocks.JtecommunitiesGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtefeedbackGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtelaunchGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtenetworkMeetingsGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtenetworkPartnersGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtenetworkReachGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtenetworkTopGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtepledgesGenerated;

/** A network as a page: whom it is for, when it meets, what people told it by community, what was pledged by value. */
public final class NetworkArticle {

    private NetworkArticle() {}

    /** Puts the page together as it stands in a month; what may not be read is not among the voices. */
    public static Article of(PageLine line, NetworkPage network, Voices voices, NetworkDoor door, YearMonth now) {
        List<Block> blocks = new ArrayList<>();
        if (!network.communities().isEmpty()) {
            blocks.add(Block.of("Who it is for", (HtmlContent)
                    out -> JtecommunitiesGenerated.render(out, null, network.communities())));
        }
        if (network.text() != null) {
            blocks.add(Block.text(network.text()));
        }
        if (door.exists()) {
            blocks.add(Block.of("Coming meetings", (HtmlContent)
                    out -> JtenetworkMeetingsGenerated.render(out, null, door.meetings())));
        }
        blocks.add(Block.of(
                "What people have told us", (HtmlContent) out -> JtefeedbackGenerated.render(out, null, line, voices)));
        blocks.add(Block.of("Pledges", (HtmlContent) out -> JtepledgesGenerated.render(out, null, line, voices, now)));
        more(line.slug(), network, blocks);
        blocks.add(Block.of(
                "How to reach the network", (HtmlContent) out -> JtenetworkReachGenerated.render(out, null, door)));
        HtmlContent top = out -> JtenetworkTopGenerated.render(out, null, line.slug(), network, door);
        return new Article(network.about().name(), null, network.about().aim(), top, blocks, network.review());
    }

    private static void more(String slug, NetworkPage network, List<Block> blocks) {
        if (!network.partners().isEmpty()) {
            blocks.add(Block.of("Partners", (HtmlContent)
                    out -> JtenetworkPartnersGenerated.render(out, null, network.partners())));
        }
        NetworkPage.Launch launch = network.launch();
        if (launch != null) {
            blocks.add(
                    Block.of(launch.title(), (HtmlContent) out -> JtelaunchGenerated.render(out, null, slug, launch)));
        }
    }
}
