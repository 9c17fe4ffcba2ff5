package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.members.bulk.TickPeople;
import org.folkmoot.members.web.FilterForm;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** Keeps the ticks of a page of the list. */
@Path("/office/members/selection")
@ApplicationScoped
public class SelectionResource {

    private static final int MOST = 200;

    private final TickPeople ticks;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SelectionResource() {
        this.ticks = null;
    }

    @Inject
    public SelectionResource(TickPeople ticks) {
        this.ticks = ticks;
    }

    /** Keeps them and goes back to the page. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response keep(MultivaluedMap<String, String> input) {
        String shown = Objects.requireNonNullElse(input.getFirst("shown"), "");
        ticks.tick(numbers(List.of(shown.split(","))), numbers(input.getOrDefault("person", List.of())));
        return back(input, ticked());
    }

    /** Unticks everybody. */
    @POST
    @Path("clear")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response clear(MultivaluedMap<String, String> input) {
        ticks.clear();
        return back(input, "Nobody is ticked any more", "unticked=yes");
    }

    /** Ticks whom that has unticked. */
    @POST
    @Path("back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response tickAgain(MultivaluedMap<String, String> input) {
        ticks.tickAgain();
        return back(input, ticked());
    }

    private String ticked() {
        return Words.count(ticks.ticked().size(), "person is", "people are") + " ticked";
    }

    private static List<Long> numbers(Collection<String> texts) {
        return texts.stream()
                .filter(each -> each.matches("[0-9]{1,15}"))
                .limit(MOST)
                .map(Long::valueOf)
                .toList();
    }

    /** The filter is written anew, so that nothing but a filter gets into the address. */
    private static Response back(MultivaluedMap<String, String> input, String notice, String... more) {
        String filter = FilterForm.query(FilterForm.input(Objects.requireNonNullElse(input.getFirst("list"), "")));
        String query = Stream.concat(Stream.of(filter), Stream.of(more))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
        return Redirects.withNotice("/office/members" + (query.isEmpty() ? "" : "?" + query), notice);
    }
}
