package org.folkmoot.engagement.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.contracts.members.Constituencies;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Fate;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.PanelNames;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** The facts of a meeting as a list for conveners and the office. */
@ApplicationScoped
public class MeetingFacts {
    private static final String INVITATION_LEFT_OUT = "Left out: asked not to be contacted, stopped these invitations,"
            + " gave no address, or are invited already";
    private static final String MESSAGE_LEFT_OUT =
            "Left out: asked not to be contacted, stopped these messages, or gave no address";

    private final TopicBook topics;
    private final Constituencies constituencies;
    private final AudienceWords words;
    private final PanelNames panels;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingFacts() {
        this.topics = null;
        this.constituencies = null;
        this.words = null;
        this.panels = null;
        this.settings = null;
    }

    @Inject
    public MeetingFacts(
            TopicBook topics,
            Constituencies constituencies,
            AudienceWords words,
            PanelNames panels,
            TrustSettings settings) {
        this.topics = topics;
        this.constituencies = constituencies;
        this.words = words;
        this.panels = panels;
        this.settings = settings;
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
        if (meeting.state().isFixed() && meeting.calendarSequence() > 0) {
            rows.add(Components.row("Moved", "It had another time or place before"));
        }
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

    /** A rule in words. */
    public String audience(Audience audience) {
        String all = "Everyone in " + scope(audience.scope());
        String followers = audience.interests().isEmpty() ? all : all + " who follows " + names(audience.interests());
        return audience.narrowing().isNone()
                ? followers
                : followers + "; only people " + String.join(", and ", words.of(audience.narrowing()));
    }

    /** A scope by its name. */
    public String scope(Scope scope) {
        return switch (scope.kind()) {
            case TRUST -> whole();
            case CONSTITUENCY ->
                constituencies.find(scope.key()).map(Constituencies.Known::name).orElse(scope.key());
            case NETWORK -> topics.find(scope.key()).map(Topic::name).orElse(scope.key());
            case CLASS ->
                ClassKey.parse(scope.key()).map(constituencies::nameOf).orElse(scope.key());
            case PANEL -> panels.name(scope.key()).orElse(scope.key());
            case STRATEGY -> scope.key();
        };
    }

    /** A network that is no trust has none as a whole. */
    private String whole() {
        return settings.get("kind").filter("NETWORK"::equals).isPresent() ? "the whole network" : "the whole trust";
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
        Table table = people("Who will be invited");
        return Components.table(
                shownExactly
                        ? exact(table, count, Fate::words, fate -> Words.number(count.of(fate)))
                        : discreet(table, count, "Invited", INVITATION_LEFT_OUT));
    }

    /** The same of invitations that are out. */
    public static Content countOfSent(Audiences.Count count, boolean shownExactly) {
        Table table = people("Who was invited");
        return Components.table(
                shownExactly
                        ? exact(table, count, Fate::words, fate -> Words.number(count.of(fate)))
                        : discreet(table, count, "Invited", INVITATION_LEFT_OUT));
    }

    /** The same of a message or a mailing, which invites nobody. */
    public static Content countOfMessage(Audiences.Count count, boolean shownExactly) {
        Table table = people("Who gets it");
        return Components.table(
                shownExactly
                        ? exact(table, count, Fate::ofAMessage, fate -> Words.number(count.of(fate)))
                        : discreet(table, count, "Get it", MESSAGE_LEFT_OUT));
    }

    /** The same with the sum in words, where each number opens its list. */
    public static Content count(Audiences.Count count, Audience audience, @Nullable Long meeting) {
        String base = "/office/audiences/people?rule=" + encoded(audience.words())
                + (meeting == null ? "" : "&meeting=" + meeting) + "&fate=";
        Table table = exact(
                people("Who will be invited"),
                count,
                Fate::words,
                fate -> count.of(fate) == 0 ? "0" : Pieces.cellLink(Words.number(count.of(fate)), base + fate.name()));
        return Html.all(List.of(Pieces.paragraph(AudienceWords.sentence(count, true)), Components.table(table)));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Table people(String caption) {
        return Table.of(caption).firstCellIsHeader().column("People").numeric("How many");
    }

    private static Table exact(
            Table table, Audiences.Count count, Function<Fate, String> words, Function<Fate, Object> cell) {
        // A reason that leaves out nobody says nothing, but the two usual ways of inviting always stand there.
        return table.rows(
                Stream.of(Fate.values())
                        .filter(fate -> fate == Fate.MAIL || fate == Fate.LETTER || count.of(fate) > 0)
                        .toList(),
                fate -> List.of(words.apply(fate), cell.apply(fate)));
    }

    private static Table discreet(Table table, Audiences.Count count, String reached, String leftOut) {
        // Part by part the numbers would add up to what must not be known.
        return table.row(reached, ShownNumber.of(count.total(), false))
                .row(leftOut, ShownNumber.of(count.leftOut(), false));
    }
}
