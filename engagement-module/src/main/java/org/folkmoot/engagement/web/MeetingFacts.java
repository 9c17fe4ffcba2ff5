package org.folkmoot.engagement.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.contracts.members.ConstituencyCount;
import org.folkmoot.engagement.messages.MeetingMessages;
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
        rows.add(Components.row("Places", details.capacity() == null ? "No limit" : Words.number(details.capacity())));
        rows.add(Components.row(
                "Access", Components.lines(Objects.requireNonNullElse(details.accessFacts(), "Not given"))));
        rows.add(Components.row("Who can come", details.openToPublic() ? "Anyone" : "Only people who are invited"));
        rows.add(Components.row("About", details.topics().isEmpty() ? "No topic" : names(details.topics())));
        return rows;
    }

    /** The audience in words. */
    public String audience(Meeting meeting) {
        if (!meeting.invites()) {
            return "Nobody is invited: the meeting only stands in the calendar";
        }
        Audience audience = meeting.audience();
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
            case CLASS, PANEL, STRATEGY -> scope.key();
        };
    }

    /** Names of topics. */
    public String names(List<String> slugs) {
        return Words.list(topics.all().stream()
                .filter(topic -> slugs.contains(topic.slug()))
                .map(Topic::name)
                .toList());
    }

    /** Whom a message reaches, and who is left out and why. */
    public static Content count(Audiences.Count count, boolean shownExactly) {
        Table table = Table.of("Who will be invited")
                .firstCellIsHeader()
                .column("People")
                .numeric("How many");
        table.row("Invited by email", number(count.mails(), shownExactly));
        table.row("Invited by letter", number(count.letters(), shownExactly));
        table.row("Left out: asked not to be contacted", number(count.objecting(), shownExactly));
        table.row("Left out: stopped these invitations", number(count.stopped(), shownExactly));
        table.row("Left out: no email or postal address", number(count.unreachable(), shownExactly));
        table.row("Left out: already invited", number(count.invited(), shownExactly));
        return Components.table(table);
    }

    /** A number; small ones are hidden where a network is sensitive. */
    public static String number(long number, boolean shownExactly) {
        return shownExactly || number == 0 || number >= Topic.SMALLEST_NUMBER_SHOWN
                ? Words.number(number)
                : "fewer than " + Topic.SMALLEST_NUMBER_SHOWN;
    }
}
