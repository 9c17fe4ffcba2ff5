package org.folkmoot.strategy.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.reading.NetworkVoices.Voices;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/**
 * What is public, as open data: each page with an id that stays, and so each goal, priority and chapter within it. Of
 * networks it gives what their pages show and nothing else.
 */
@ApplicationScoped
public class OpenContent {

    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private final PublishedPages published;
    private final PageFiles files;
    private final NetworkVoices voices;
    private final OpenOutcomes outcomes;
    private final ContactLines lines;
    private final TrustSettings settings;
    private final PublicContent content;
    private final Map<Kind, Kept> kept = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway") // for the CDI proxy
    OpenContent() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OpenContent(
            PublishedPages published,
            PageFiles files,
            NetworkVoices voices,
            OpenOutcomes outcomes,
            ContactLines lines,
            TrustSettings settings,
            PublicContent content) {
        this.published = published;
        this.files = files;
        this.voices = voices;
        this.outcomes = outcomes;
        this.lines = lines;
        this.settings = settings;
        this.content = content;
    }

    /** All public pages of a kind; put together once for each making of public content. */
    public String of(Kind kind) {
        String making = content.making();
        Kept before = kept.get(kind);
        if (before != null && before.made().equals(making)) {
            return before.text();
        }
        Kept made = new Kept(making, write(kind));
        kept.put(kind, made);
        return made.text();
    }

    private String write(Kind kind) {
        ObjectNode root = ContentJson.object();
        root.put("publisher", settings.trustName());
        root.put("licence", LICENCE);
        root.put("kind", kind.name());
        ArrayNode items = root.putArray("items");
        published.of(kind).forEach(line -> items.add(item(line)));
        return root.toPrettyString();
    }

    private ObjectNode item(PageLine line) {
        ObjectNode item = ContentJson.object();
        String id = settings.baseUrl() + line.address();
        item.put("id", id);
        item.put("title", line.title());
        item.put("summary", line.summary());
        if (line.state() != null) {
            item.put("state", line.state());
        }
        item.put("changed", line.changedAt().toString());
        Map<String, String> sections = lines.in(line.kind(), published.sections(line.kind(), line.slug()));
        ObjectNode parts = ContentJson.page(sections);
        if (line.kind() == Kind.NETWORK) {
            network(line, parts);
        }
        List.of("goals", "chapters").forEach(name -> numbered(parts, name, id));
        if (line.kind() == Kind.STRATEGY) {
            linked(parts, id);
        }
        item.set("content", parts);
        if (line.kind() == Kind.DOCUMENT) {
            files(line, item);
        }
        if (line.kind() == Kind.CONSULTATION) {
            outcomes.of(line).ifPresent(themes -> item.set("themes", themes));
        }
        return item;
    }

    /** Goals and chapters have numbers that stay; their ids are made of them. */
    private static void numbered(ObjectNode content, String name, String id) {
        String one = name.substring(0, name.length() - 1);
        for (JsonNode part : content.path(name)) {
            if (part instanceof ObjectNode object && object.has("number")) {
                object.put("id", id + "#" + one + "-" + object.path("number").asInt());
            }
        }
    }

    /** Whatever within a strategy can be led to says by which link: its place on the page, which stays. */
    private static void linked(JsonNode part, String page) {
        if (part instanceof ObjectNode object && object.hasNonNull("id")) {
            String id = object.path("id").asText();
            object.put("link", id.startsWith(page + "#") ? id : page + "#" + id);
        }
        part.forEach(each -> linked(each, page));
    }

    private void files(PageLine line, ObjectNode item) {
        ArrayNode list = item.putArray("files");
        for (PageFile file : files.released(line.id())) {
            list.addObject()
                    .put("address", settings.baseUrl() + "/media/document/" + line.slug() + "/" + file.name())
                    .put("type", file.contentType())
                    .put("bytes", file.size())
                    .put("sha256", file.sha256());
        }
    }

    private void network(PageLine line, ObjectNode content) {
        NetworkPage page = ContentJson.bind(content, NetworkPage.class);
        Voices shown = voices.of(line.id(), page);
        ArrayNode feedback = content.putArray("feedback");
        for (NetworkPage.Feedback quote : shown.quotes()) {
            ObjectNode each = feedback.addObject()
                    .put("community", quote.community())
                    .put("value", quote.value())
                    .put("quote", quote.quote());
            each.put(
                    "on",
                    shown.sensitive()
                            ? YearMonth.from(quote.on()).toString()
                            : quote.on().toString());
        }
        ArrayNode pledges = content.putArray("pledges");
        shown.pledges().forEach(pledge -> pledges.add(pledge(pledge)));
        counts(shown, content.putArray("counts"));
    }

    private static ObjectNode pledge(NetworkPage.Pledge pledge) {
        ObjectNode each = ContentJson.object()
                .put("by", pledge.by())
                .put("byKind", pledge.byKind().name())
                .put("community", pledge.community())
                .put("value", pledge.value())
                .put("text", pledge.text())
                .put("state", pledge.state().name())
                .put("evidence", pledge.evidence());
        each.put("made", pledge.made() == null ? null : pledge.made().toString());
        each.put("due", pledge.due() == null ? null : pledge.due().toString());
        return each;
    }

    /** Counts that are not shown are absent. */
    private static void counts(Voices shown, ArrayNode counts) {
        for (int row = 0; row < shown.communities().size(); row++) {
            for (int column = 0; column < shown.values().size(); column++) {
                Optional<Long> count = shown.cells().at(row, column);
                ObjectNode each = counts.addObject()
                        .put("community", shown.communities().get(row))
                        .put("value", shown.values().get(column));
                count.ifPresent(number -> each.put("count", number));
            }
        }
    }

    private record Kept(String made, String text) {}
}
