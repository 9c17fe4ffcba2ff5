package org.folkmoot.engagement.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.contracts.members.ConstituencyCount;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.Scope;

/** The facts of a meeting as a list for conveners and the office. */
@ApplicationScoped
public class MeetingFacts {
    private final TopicBook topics;
    private final Constituencies constituencies;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingFacts() {
        this.topics = null;
        this.constituencies = null;
    }

    @Inject
    public MeetingFacts(TopicBook topics, Constituencies constituencies) {
        this.topics = topics;
        this.constituencies = constituencies;
    }

    /** The rows of the list. */
    public List<SummaryRow> rows(Meeting meeting) {
        MeetingDetails details = meeting.details();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Components.row("Title", details.title()));
        rows.add(Components.row("Sort of meeting", details.kind().words()));
        rows.add(Components.row("For", scope(meeting.scope())));
        rows.add(Components.row("What it is for", Components.lines(details.purpose())));
        rows.add(Components.row("When", MeetingMessages.when(details.time())));
        rows.add(Components.row("Where", details.venue().words()));
        rows.add(Components.row("Places", PlaceWords.places(details)));
        rows.addAll(PlaceWords.rows(details.access()));
        if (details.access().isUnknown()) {
            rows.add(Components.row("Access", "Not given"));
        }
        rows.add(Components.row("Who can come", details.openToPublic() ? "Anyone" : "Only people who are invited"));
        rows.add(Components.row("About", details.topics().isEmpty() ? "No topic" : names(details.topics())));
        return rows;
    }

    /** The audience in words. */
    public String audience(Meeting meeting) {
        if (!meeting.invites()) {
            return "Nobody is invited: the meeting only stands in the calendar";
        }
        return audience(meeting.audience());
    }

    /** A stored rule in words; as it was stored where it cannot be read. */
    public String audience(String stored) {
        return Audience.parse(stored).map(this::audience).orElse(stored);
    }

    private String audience(Audience audience) {
        String all = "Everyone in " + scope(audience.scope());
        return audience.interests().isEmpty() ? all : all + " who follows " + names(audience.interests());
    }

    /** A scope by its name. */
    public String scope(Scope scope) {
        return switch (scope.kind()) {
            case TRUST -> "the whole trust";
            case CONSTITUENCY ->
                constituencies.all().stream()
                        .filter(each -> each.code().equals(scope.key()))
                        .map(ConstituencyCount::name)
                        .findFirst()
                        .orElse(scope.key());
            case NETWORK -> topics.find(scope.key()).map(Topic::name).orElse(scope.key());
            case CLASS ->
                ClassKey.parse(scope.key()).map(constituencies::nameOf).orElse(scope.key());
            case PANEL, STRATEGY -> scope.key();
        };
    }

    /** Names of topics. */
    public String names(List<String> slugs) {
        return Words.list(topics.all().stream()
                .filter(topic -> slugs.contains(topic.slug()))
                .map(Topic::name)
                .toList());
    }

    /** Whom a message reaches, and who is left out and why; two bands of five where the network is sensitive. */
    public static Content count(Audiences.Count count, boolean shownExactly) {
        Table table = Table.of("Who will be invited")
                .firstCellIsHeader()
                .column("People")
                .numeric("How many");
        return Components.table(shownExactly ? exact(table, count) : discreet(table, count));
    }

    private static Table exact(Table table, Audiences.Count count) {
        return table.row("Invited by email", Words.number(count.mails()))
                .row("Invited by letter", Words.number(count.letters()))
                .row("Left out: asked not to be contacted", Words.number(count.objecting()))
                .row("Left out: stopped these invitations", Words.number(count.stopped()))
                .row("Left out: no email or postal address", Words.number(count.unreachable()))
                .row("Left out: already invited", Words.number(count.invited()));
    }

    private static Table discreet(Table table, Audiences.Count count) {
        // Part by part the numbers would add up to what must not be known.
        return table.row("Invited", ShownNumber.of(count.total(), false))
                .row(
                        "Left out: asked not to be contacted, stopped these invitations, gave no address, or are"
                                + " invited already",
                        ShownNumber.of(count.leftOut(), false));
    }
}
