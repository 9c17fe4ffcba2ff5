package org.folkmoot.engagement.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.TopicDesk;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.packs.PackPart;
import org.folkmoot.platform.packs.PackYaml;

/**
 * Gives the networks and interests out as files of a pack, and takes in those of another that are not here yet. They take nobody
 * in until somebody opens them; one that is here stays as it is.
 */
@ApplicationScoped
public class TopicsInPacks implements PackPart {

    /** What is taken in comes after all that is here, in the order of its pack. */
    private static final int LAST = 1_000_000;

    private final TopicBook book;
    private final TopicDesk desk;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TopicsInPacks() {
        this.book = null;
        this.desk = null;
        this.audit = null;
    }

    @Inject
    public TopicsInPacks(TopicBook book, TopicDesk desk, Audit audit) {
        this.book = book;
        this.desk = desk;
        this.audit = audit;
    }

    @Override
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, PackTopics.NETWORKS, Topic.Kind.NETWORK);
        put(files, PackTopics.INTERESTS, Topic.Kind.INTEREST);
        return files;
    }

    private void put(Map<String, byte[]> files, String file, Topic.Kind kind) {
        List<Map<String, Object>> topics =
                book.everyOfKind(kind).stream().map(PackTopics::written).toList();
        if (!topics.isEmpty()) {
            files.put(file, PackYaml.of(Map.of("topics", topics)));
        }
    }

    @Override
    public List<Line> compare(Pack pack) {
        List<Line> lines = new ArrayList<>();
        each(pack, (kind, topic) -> {
            Optional<Topic> here = book.find(topic.slug());
            String what = kind.word().substring(0, 1).toUpperCase(Locale.UK)
                    + kind.word().substring(1) + " " + topic.name();
            if (here.isEmpty()) {
                lines.add(new Line(what, "New; it takes nobody in until you open it"));
            } else if (!PackTopics.written(here.get()).equals(PackTopics.written(topic))) {
                lines.add(new Line(what, "Differs; it stays as it is here"));
            }
        });
        return lines;
    }

    @Override
    public int take(Pack pack) {
        List<String> taken = new ArrayList<>();
        each(pack, (kind, topic) -> {
            if (desk.add(topic.closed())) {
                taken.add(topic.name());
            }
        });
        if (!taken.isEmpty()) {
            List<String> order = new ArrayList<>();
            for (Topic.Kind each : List.of(Topic.Kind.MESSAGES, Topic.Kind.INTEREST, Topic.Kind.NETWORK)) {
                book.everyOfKind(each).forEach(topic -> order.add(topic.slug()));
            }
            desk.order(order);
            audit.wrote("topic.import", "pack:" + pack.id(), "Took in, not open: " + String.join(", ", taken));
        }
        return taken.size();
    }

    private static void each(Pack pack, BiConsumer<Topic.Kind, Topic> what) {
        read(pack, PackTopics.INTERESTS, Topic.Kind.INTEREST, what);
        read(pack, PackTopics.NETWORKS, Topic.Kind.NETWORK, what);
    }

    private static void read(Pack pack, String file, Topic.Kind kind, BiConsumer<Topic.Kind, Topic> what) {
        int place = LAST;
        List<PackTopics.PackTopic> topics = pack.yaml(file, PackTopics.schemaOf(file), PackTopics.class)
                .map(PackTopics::topics)
                .orElse(List.of());
        for (PackTopics.PackTopic topic : topics) {
            what.accept(kind, topic.asTopic(kind, place++));
        }
    }
}
