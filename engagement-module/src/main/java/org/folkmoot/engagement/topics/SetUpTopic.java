package org.folkmoot.engagement.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.engagement.model.Slugs;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.TopicDesk;
import org.folkmoot.engagement.model.rules.ANetworkWithPeopleStaysSensitive;
import org.folkmoot.engagement.model.rules.AnAddressLeadsToOneTopic;
import org.folkmoot.engagement.model.rules.AnEndedTopicStaysAsItIs;
import org.folkmoot.engagement.model.rules.TopicsHaveNamesOfTheirOwn;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Makes a network or an interest, or changes what is said of it and who may choose it. */
@ApplicationScoped
public class SetUpTopic {
    private final TopicBook book;
    private final TopicDesk desk;
    private final PublicContent content;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SetUpTopic() {
        this.book = null;
        this.desk = null;
        this.content = null;
        this.audit = null;
    }

    @Inject
    public SetUpTopic(TopicBook book, TopicDesk desk, PublicContent content, Audit audit) {
        this.book = book;
        this.desk = desk;
        this.content = content;
        this.audit = audit;
    }

    /** Makes one. Returns its short name, which is made of its name where none is wished. */
    @Transactional
    public String make(Topic.Kind kind, @Nullable String wished, Described as) {
        RuleBroken.check(new TopicsHaveNamesOfTheirOwn("", as.name(), book.all()));
        String slug = wished == null || wished.isEmpty()
                ? Slugs.of(as.name(), kind.word(), taken -> book.find(taken).isPresent())
                : wished;
        boolean added = !Slugs.isReserved(slug) && desk.add(as.topic(slug, kind, 0));
        RuleBroken.check(new AnAddressLeadsToOneTopic(!added));
        place(slug, kind, as.after());
        content.changed();
        audit.wrote("topic.make", kind.word() + ":" + slug, "Made the " + kind.word() + " " + as.name());
        return slug;
    }

    /** Changes what was read at {@code version}. */
    @Transactional
    public void change(String slug, int version, Described as) {
        Topic known = find(slug);
        RuleBroken.check(new AnEndedTopicStaysAsItIs(known.isEnded()));
        RuleBroken.check(new TopicsHaveNamesOfTheirOwn(slug, as.name(), book.all()));
        RuleBroken.check(new ANetworkWithPeopleStaysSensitive(known.sensitive(), as.sensitive(), desk.followers(slug)));
        if (!desk.change(as.topic(slug, known.kind(), version))) {
            throw Conflict.on(known.kind().word(), slug);
        }
        Map<String, Audit.Change> changes = differences(known, as);
        place(slug, known.kind(), as.after());
        content.changed();
        audit.wrote("topic.change", known.kind().word() + ":" + slug, "Changed " + as.name(), changes);
    }

    private Topic find(String slug) {
        return findSetUp(book, slug);
    }

    static Topic findSetUp(TopicBook book, String slug) {
        return book.find(slug)
                .filter(each -> each.kind() != Topic.Kind.MESSAGES)
                .orElseThrow(() -> NotFound.of("network or interest", slug));
    }

    /** Which one it comes after in the list; empty for the first. */
    public String before(Topic topic) {
        String before = "";
        for (Topic each : book.everyOfKind(topic.kind())) {
            if (each.slug().equals(topic.slug())) {
                return before;
            }
            before = each.slug();
        }
        return before;
    }

    private void place(String slug, Topic.Kind kind, String after) {
        List<String> order = new ArrayList<>();
        for (Topic.Kind each : List.of(Topic.Kind.MESSAGES, Topic.Kind.INTEREST, Topic.Kind.NETWORK)) {
            List<String> slugs = new ArrayList<>(
                    book.everyOfKind(each).stream().map(Topic::slug).toList());
            if (each == kind) {
                slugs.remove(slug);
                slugs.add(slugs.indexOf(after) + 1, slug);
            }
            order.addAll(slugs);
        }
        desk.order(order);
    }

    private Map<String, Audit.Change> differences(Topic known, Described as) {
        Map<String, Audit.Change> changes = new LinkedHashMap<>();
        note(changes, "name", known.name(), as.name());
        note(changes, "what it is for", known.hint(), as.hint());
        note(changes, "sensitive", yesOrNo(known.sensitive()), yesOrNo(as.sensitive()));
        note(changes, "consent", known.consent(), as.consent());
        note(changes, "led by", known.ledBy(), as.ledBy());
        note(changes, "open", yesOrNo(known.open()), yesOrNo(as.open()));
        note(changes, "comes after", nameOf(before(known)), nameOf(as.after()));
        return changes;
    }

    private @Nullable String nameOf(String slug) {
        Optional<Topic> topic = book.find(slug);
        return topic.isEmpty() ? null : topic.get().name();
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static void note(
            Map<String, Audit.Change> changes, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.put(what, new Audit.Change(before, after));
        }
    }

    /**
     * What is said of it.
     *
     * @param after the short name of the one that it comes after in the list; empty for the first
     */
    public record Described(
            String name,
            @Nullable String hint,
            boolean sensitive,
            @Nullable String consent,
            boolean open,
            @Nullable String ledBy,
            String after) {

        Topic topic(String slug, Topic.Kind kind, int version) {
            return new Topic(slug, kind, name, hint, consent, sensitive, 0, open, ledBy, null, version);
        }
    }
}
