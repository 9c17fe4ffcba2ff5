package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.model.NetworkPage.Feedback;
import org.folkmoot.strategy.model.NetworkPage.Pledge;
import org.folkmoot.strategy.model.SmallCells;
import org.folkmoot.strategy.model.Values;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.VoiceViews;
import org.folkmoot.strategy.store.views.VoiceViews.PledgeLine;

/** Puts together what a network was told and what was pledged: what its page says, and what came through the site. */
@ApplicationScoped
public class NetworkVoices {

    private static final int MOST = 500;

    private final PublishedPages published;
    private final VoiceViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NetworkVoices() {
        this(null, null);
    }

    @Inject
    public NetworkVoices(PublishedPages published, VoiceViews views) {
        this.published = published;
        this.views = views;
    }

    /** The same as it was known at a time, with the pages that were public then. */
    public NetworkVoices until(PublishedPages pagesThen, Instant time) {
        return new NetworkVoices(pagesThen, views.until(time));
    }

    /**
     * A network that is public.
     *
     * @throws NotFound where there is none
     */
    public Network find(String slug) {
        PageLine line = published
                .find(Kind.NETWORK, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("network", slug));
        NetworkPage page =
                ContentJson.bind(ContentJson.page(published.sections(Kind.NETWORK, slug)), NetworkPage.class);
        return new Network(line, page);
    }

    /** The names of the trust's values; empty where it has none. */
    public List<String> values() {
        Map<String, String> sections = published.sections(Kind.VALUES, "values");
        return sections.isEmpty()
                ? List.of()
                : ContentJson.bind(ContentJson.page(sections), Values.class).values().stream()
                        .map(Values.Value::name)
                        .toList();
    }

    /** Everything that may be read, with counts in which nobody can be found where the network is sensitive. */
    public Voices of(long id, NetworkPage page) {
        List<Feedback> quotes = new ArrayList<>();
        page.feedback().stream().filter(Feedback::publishable).forEach(quotes::add);
        quotes.addAll(views.published(id, MOST));
        List<Pledge> pledges = new ArrayList<>(page.pledges());
        views.pledges(id, MOST).stream().map(PledgeLine::open).forEach(pledges::add);
        List<VoiceViews.Count> counts = views.counts(id);
        Set<String> communities = new LinkedHashSet<>();
        page.communities().forEach(community -> communities.add(community.name()));
        Set<String> values = new LinkedHashSet<>(values());
        page.feedback().forEach(each -> add(communities, each.community(), values, each.value()));
        counts.forEach(each -> add(communities, each.community(), values, each.value()));
        pledges.forEach(
                each -> add(communities, Objects.requireNonNullElse(each.community(), ""), values, each.value()));
        List<String> rows = unnamedLast(communities);
        List<String> columns = unnamedLast(values);
        long[][] table = new long[rows.size()][columns.size()];
        page.feedback().forEach(each -> count(table, rows, columns, each.community(), each.value(), 1));
        counts.forEach(each -> count(table, rows, columns, each.community(), each.value(), each.number()));
        boolean sensitive = page.about().sensitive();
        SmallCells cells = sensitive ? SmallCells.guarded(table) : SmallCells.open(table);
        return new Voices(rows, columns, quotes, pledges, cells, sensitive);
    }

    /** What was told about no community, or no value, in particular counts too, after the others. */
    private static List<String> unnamedLast(Set<String> names) {
        List<String> list = new ArrayList<>(names);
        if (list.remove("")) {
            list.add("");
        }
        return List.copyOf(list);
    }

    private static void add(Set<String> communities, String community, Set<String> values, String value) {
        communities.add(community);
        values.add(value);
    }

    private static void count(
            long[][] table, List<String> rows, List<String> columns, String community, String value, long more) {
        int row = rows.indexOf(community);
        int column = columns.indexOf(value);
        if (row >= 0 && column >= 0) {
            table[row][column] += more;
        }
    }

    /** A public network's line and page. */
    public record Network(PageLine line, NetworkPage page) {

        /** The names of its communities, in its order. */
        public List<String> communityNames() {
            return page.communities().stream().map(NetworkPage.Community::name).toList();
        }
    }

    /**
     * What may be read.
     *
     * @param quotes with leave, the newest last where the page itself says them
     * @param cells a row for each community, a column for each value
     * @param sensitive true where what is read must not lead to anybody
     */
    public record Voices(
            List<String> communities,
            List<String> values,
            List<Feedback> quotes,
            List<Pledge> pledges,
            SmallCells cells,
            boolean sensitive) {

        /** True where nothing was told and nothing pledged. */
        public boolean isEmpty() {
            return quotes.isEmpty()
                    && pledges.isEmpty()
                    && cells.ofAll().filter(all -> all == 0).isPresent();
        }

        /** A count in words: a number, or that it is too small to be shown. */
        public static String words(Optional<Long> count) {
            return count.map(org.folkmoot.nhsuk.text.Words::number).orElse("Not shown");
        }

        /** A community or a value as it stands above what was told; empty for none in particular. */
        public static String named(String name) {
            return name.isEmpty() ? "None in particular" : name;
        }

        /** What a community told. */
        public List<Feedback> quotesBy(String community) {
            return quotes.stream()
                    .filter(each -> each.community().equals(community))
                    .toList();
        }

        /** What was told about a value. */
        public List<Feedback> quotesAbout(String value) {
            return quotes.stream().filter(each -> each.value().equals(value)).toList();
        }

        /** What was pledged for a community. */
        public List<Pledge> pledgesFor(String community) {
            return pledges.stream()
                    .filter(each -> community.equals(Objects.requireNonNullElse(each.community(), "")))
                    .toList();
        }

        /** What was pledged about a value. */
        public List<Pledge> pledgesAbout(String value) {
            return pledges.stream().filter(each -> each.value().equals(value)).toList();
        }
    }
}
