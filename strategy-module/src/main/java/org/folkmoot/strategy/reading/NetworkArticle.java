package org.folkmoot.strategy.reading;

import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.templates.strategy.reading.blocks.JtecommunitiesGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtefeedbackGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtelaunchGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtenetworkPartnersGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtenetworkTopGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtepledgesGenerated;

/** A network as a page: whom it is for, what people told it by community, what was pledged by value. */
public final class NetworkArticle {

    private NetworkArticle() {}

    /** Puts the page together; feedback that may not be published stays out. */
    public static Article of(String slug, NetworkPage network) {
        List<Block> blocks = new ArrayList<>();
        if (!network.communities().isEmpty()) {
            blocks.add(Block.of("Who it is for", (HtmlContent)
                    out -> JtecommunitiesGenerated.render(out, null, network.communities())));
        }
        if (network.text() != null) {
            blocks.add(Block.text(network.text()));
        }
        List<NetworkPage.Feedback> feedback = network.feedback().stream()
                .filter(NetworkPage.Feedback::publishable)
                .toList();
        if (!feedback.isEmpty()) {
            blocks.add(Block.of("What people have told us", (HtmlContent) out -> JtefeedbackGenerated.render(
                    out,
                    null,
                    by(feedback, NetworkPage.Feedback::community),
                    by(feedback, NetworkPage.Feedback::value))));
        }
        more(network, blocks);
        HtmlContent top = out -> JtenetworkTopGenerated.render(out, null, slug, network);
        return new Article(network.about().name(), null, network.about().aim(), top, blocks, network.review());
    }

    private static void more(NetworkPage network, List<Block> blocks) {
        if (!network.pledges().isEmpty()) {
            blocks.add(Block.of("Pledges", (HtmlContent) out -> JtepledgesGenerated.render(
                    out,
                    null,
                    by(network.pledges(), NetworkPage.Pledge::value),
                    by(
                            network.pledges(),
                            pledge -> Objects.requireNonNullElse(pledge.community(), "All communities")))));
        }
        if (!network.partners().isEmpty()) {
            blocks.add(Block.of("Partners", (HtmlContent)
                    out -> JtenetworkPartnersGenerated.render(out, null, network.partners())));
        }
        NetworkPage.Launch launch = network.launch();
        if (launch != null) {
            blocks.add(Block.of(launch.title(), (HtmlContent) out -> JtelaunchGenerated.render(out, null, launch)));
        }
    }

    private static <T> Map<String, List<T>> by(List<T> things, Function<T, String> key) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        things.forEach(thing -> groups.computeIfAbsent(key.apply(thing), name -> new ArrayList<>())
                .add(thing));
        return groups;
    }
}
