package org.folkmoot.engagement.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Loads the pack's interests and networks once, and the topic of invitations that every trust has. */
@OncePerBuild
@ApplicationScoped
class LoadTopics implements StartUpStep {
    private final Pack pack;
    private final KeepTopics keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadTopics() {
        this.pack = null;
        this.keep = null;
    }

    @Inject
    LoadTopics(Pack pack, KeepTopics keep) {
        this.pack = pack;
        this.keep = keep;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void run() {
        if (keep.isNeeded()) {
            keep.keep(read());
        }
    }

    private List<Topic> read() {
        List<Topic> all = new ArrayList<>();
        all.add(new Topic(Topic.MEETINGS, Topic.Kind.MESSAGES, "Invitations to meetings", null, null, false, 0));
        all.add(new Topic(Topic.RELAY, Topic.Kind.MESSAGES, "Messages from governors and leads", null, null, false, 0));
        all.add(new Topic(Topic.NEWS, Topic.Kind.MESSAGES, "News from the trust", null, null, false, 0));
        all.add(new Topic(Topic.OFFERS, Topic.Kind.MESSAGES, "Fundraising and paid services", null, null, false, 0));
        read(PackTopics.INTERESTS, Topic.Kind.INTEREST, all);
        read(PackTopics.NETWORKS, Topic.Kind.NETWORK, all);
        return all;
    }

    private void read(String file, Topic.Kind kind, List<Topic> all) {
        pack.yaml(file, PackTopics.schemaOf(file), PackTopics.class)
                .ifPresent(found -> found.topics().forEach(topic -> all.add(topic.asTopic(kind, all.size()))));
    }
}
