package org.folkmoot.engagement.topics.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.topics.EndTopic.Hanging;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.jspecify.annotations.Nullable;

/** What the pages about networks and interests are made of. */
@ApplicationScoped
class TopicPieces {
    private static final String HOME = TopicPages.HOME;

    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TopicPieces() {
        this.actor = null;
    }

    @Inject
    TopicPieces(CurrentActor actor) {
        this.actor = actor;
    }

    /** Editors come here from their own part of the site. */
    Section section() {
        return runsEngagement() ? Section.OFFICE : Section.EDITOR;
    }

    private boolean runsEngagement() {
        return actor.get().may(Permission.RUN_ENGAGEMENT);
    }

    View list(List<Topic> networks, List<Topic> interests) {
        return BlocksPage.of("Networks and interests")
                .lead("What people choose when they join and on their own page. A network has members, a lead and"
                        + " updates; an interest is a topic that people hear about.")
                .with("Networks", table(networks, "The trust has no networks yet."))
                .with(null, Components.linkButton("Make a network", HOME + "/new?kind=network"))
                .with("Interests", table(interests, "The trust has no interests yet."))
                .with(null, Components.linkButton("Make an interest", HOME + "/new?kind=interest"))
                .view()
                .section(section())
                .wide();
    }

    private static Content table(List<Topic> topics, String none) {
        if (topics.isEmpty()) {
            return Pieces.paragraph(none);
        }
        Table table = Table.of(topics.get(0).kind() == Topic.Kind.NETWORK ? "Networks" : "Interests")
                .hideCaption()
                .responsive()
                .columns("Name", "What it is for", "State");
        return Components.table(table.rows(
                topics,
                each -> List.of(
                        (Object) Pieces.cellLink(each.name(), HOME + "/" + each.slug()),
                        each.hint() == null ? "Not said" : each.hint(),
                        state(each))));
    }

    private static Content state(Topic topic) {
        if (topic.isEnded()) {
            return Components.tag("Ended", TagColour.GREY);
        }
        return topic.open()
                ? Components.tag("Open", TagColour.GREEN)
                : Components.tag("Takes nobody new", TagColour.YELLOW);
    }

    View page(Topic topic, @Nullable String before) {
        String here = HOME + "/" + topic.slug();
        boolean network = topic.kind() == Topic.Kind.NETWORK;
        BlocksPage page = BlocksPage.of(topic.name())
                .caption(network ? "Network" : "Interest")
                .with(null, Components.summaryList(rows(topic, before)));
        if (topic.isEnded()) {
            page = page.with(
                            null,
                            Components.inset("This has ended. Nobody can choose it, and nothing is sent to its"
                                    + " people. Nobody was taken out of it: if it goes on, they are in it again."))
                    .with(null, Pieces.post(Button.of("Let it go on"), here + "/open-again", null));
        } else {
            page = page.with(null, Components.linkButton("Change it", here + "/edit"))
                    .with(null, Pieces.link("End the " + topic.kind().word(), here + "/end"));
        }
        if (network) {
            page = elsewhere(page, topic.slug());
        }
        return page.view().back(HOME).section(section());
    }

    private BlocksPage elsewhere(BlocksPage page, String slug) {
        BlocksPage more = runsEngagement()
                ? page.with("Elsewhere", Pieces.link("Its lead, members and updates", "/office/networks/" + slug))
                : page.with("Elsewhere", Pieces.paragraph("The office appoints its lead, and sees who is in it."));
        return more.with(null, Pieces.link("The network’s public page", "/networks/" + slug));
    }

    private static List<SummaryRow> rows(Topic topic, @Nullable String before) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Components.row("What it is for", topic.hint() == null ? "Not said" : topic.hint()));
        rows.add(Components.row("State", state(topic)));
        if (topic.kind() == Topic.Kind.NETWORK) {
            rows.add(Components.row("Sensitive", topic.sensitive() ? "Yes" : "No"));
            if (topic.consent() != null) {
                rows.add(Components.row("What people agree to", topic.consent()));
            }
            rows.add(Components.row("Led by", topic.ledBy() == null ? "The office is named alone" : topic.ledBy()));
            if (topic.open() && !topic.isEnded()) {
                rows.add(Components.row("Link to sign up", "/join?network=" + topic.slug()));
            }
        }
        rows.add(Components.row("Place in the list", before == null ? "First" : "After " + before));
        return rows;
    }

    /** What is stored now, for whoever typed something else meanwhile. */
    Content storedNow(Topic topic, @Nullable String before) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Components.row("Name", topic.name()));
        rows.addAll(rows(topic, before));
        return Components.warningCallout(
                "Somebody else has changed it meanwhile. It is now", Components.summaryList(rows));
    }

    View ending(Topic topic, Hanging hanging) {
        String here = HOME + "/" + topic.slug();
        String word = topic.kind().word();
        return BlocksPage.of("End the " + word + " " + topic.name() + "?")
                .with("What happens", Pieces.bullets(consequences(topic, hanging)))
                .with(null, Pieces.post(Button.of("End the " + word).warning(), here + "/end", topic.version()))
                .with(null, Pieces.link("Keep it as it is", here))
                .view()
                .back(here)
                .section(section());
    }

    private List<String> consequences(Topic topic, Hanging hanging) {
        boolean network = topic.kind() == Topic.Kind.NETWORK;
        boolean exactly = !topic.sensitive() || actor.get().may(Permission.SEE_SENSITIVE_NETWORKS);
        List<String> lines = new ArrayList<>();
        lines.add("Nobody can choose it any more, and links to sign up to it say so.");
        lines.add((network ? "In it: " : "Following it: ") + ShownNumber.people(hanging.people(), exactly)
                + ". They stay so, and hear nothing of it until it goes on. Nobody is told of the end unless you tell"
                + " them.");
        if (hanging.leads() > 0) {
            lines.add(Words.count(hanging.leads(), "person leads it", "people lead it")
                    + ", and can do nothing for it until it goes on.");
        }
        if (hanging.meetings() > 0) {
            lines.add(Words.count(hanging.meetings(), "meeting to come is", "meetings to come are")
                    + " for it or about it. They take place unless you cancel them.");
        }
        if (hanging.updates() > 0) {
            lines.add(Words.count(hanging.updates(), "update waits", "updates wait") + " for the office, and cannot be"
                    + " published.");
        }
        if (network) {
            lines.add("Its public page stays, and says that the network has ended.");
        }
        lines.add("You can let it go on again at any time.");
        return lines;
    }
}
