package org.folkmoot.strategy.editing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.contracts.engagement.Involvement.State;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.NetworkDoors;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.SectionViews;

/** Compares what the page of a network says with the network that people can be in. */
@ApplicationScoped
public class CheckNetwork {

    private static final String SET_UP = "/office/topics";

    private final NetworkDoors doors;
    private final SectionViews sections;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CheckNetwork() {
        this(null, null);
    }

    @Inject
    public CheckNetwork(NetworkDoors doors, SectionViews sections) {
        this.doors = doors;
        this.sections = sections;
    }

    /** What does not fit, with where it is mended; empty for other pages, and where all is well. Drafts count. */
    public Optional<Misfit> of(PageLine page) {
        if (page.kind() != Kind.NETWORK) {
            return Optional.empty();
        }
        String text = sections.contents(page.id(), true).get("about");
        JsonNode about = ContentJson.read(text == null ? "{}" : text);
        return misfit(page.slug(), about, doors.find(page.slug()));
    }

    private static Optional<Misfit> misfit(String slug, JsonNode about, Optional<Choice> network) {
        String there = SET_UP + "/" + slug;
        boolean joinable = about.path("joinable").asBoolean();
        if (network.isEmpty()) {
            return Optional.of(new Misfit(
                    "Nobody can be in this network yet, so that its page offers no way to sign up, no updates and no"
                            + " meetings.",
                    "Make the network behind this page",
                    proposal(slug, about)));
        }
        if (about.path("sensitive").asBoolean() != network.get().sensitive()) {
            return Optional.of(new Misfit(
                    network.get().sensitive()
                            ? "The network is set up as sensitive, and its page does not say so. Tick it under “About"
                                    + " the network”."
                            : "The page says that the network is sensitive, and it is not set up so.",
                    "How the network is set up",
                    there));
        }
        if (joinable && network.get().state() != State.OPEN) {
            return Optional.of(new Misfit(
                    network.get().state() == State.ENDED
                            ? "The network has ended, and its page says so."
                            : "The network takes nobody new, so that its page offers no way to sign up.",
                    "How the network is set up",
                    there));
        }
        return Optional.empty();
    }

    private static String proposal(String slug, JsonNode about) {
        return SET_UP + "/new?kind=network&slug=" + slug + "&name=" + encoded(about.path("name")) + "&hint="
                + encoded(about.path("aim")) + "&sensitive="
                + (about.path("sensitive").asBoolean() ? "yes" : "no");
    }

    private static String encoded(JsonNode text) {
        return URLEncoder.encode(text.asText(""), StandardCharsets.UTF_8);
    }

    /**
     * What does not fit.
     *
     * @param link what to do about it
     * @param href where
     */
    public record Misfit(String words, String link, String href) {}
}
