package org.folkmoot.members.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.store.views.MemberColumn;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberFilter.Sort;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** The search box and the filters of the list, as they stand in its address. */
public final class FilterForm extends Form {

    /** Where on the list somebody is, and what is asked right after they unticked everybody: no part of the filter. */
    private static final Set<String> POSITIONS = Set.of("after", "before", "unticked");

    public final TextField search = search("q", "Search by name, email address, postcode or member number")
            .max(200, "Search must be 200 characters or fewer");

    public final SelectField constituency =
            select("constituency", "Constituency").blank("All");

    public final SelectField status =
            select("status", "Status").blank("All").choices(PersonStatus.class, PersonStatus::words);

    public final SelectField channel =
            select("channel", "Preferred way").blank("All").choices(ContactChannel.class, ContactChannel::words);

    public final DateField from = date("from", "Joined from").called("Joined from");
    public final DateField to = date("to", "Joined to").called("Joined to");

    public final SelectField sort = select("sort", "Order")
            .choice(Sort.NAME.name(), "Name")
            .choice(Sort.JOINED.name(), "Joined, newest first")
            .choice(Sort.NUMBER.name(), "Number, newest first");

    public final CheckboxesField inside = tick("inside", "Look inside names too, and at each part of an email address");

    public final CheckboxesField columns = checkboxes("columns", "Columns beside the name and the number")
            .hint("Where none is ticked, the usual ones are shown")
            .small()
            .choices(MemberColumn.class, MemberColumn::heading);

    /** The filters that a constitution offers, and those for constituencies that are gone. */
    public FilterForm(Constitution constitution, List<Constituency> gone) {
        for (Constituency each : constitution.constituencies()) {
            constituency.choice(each.code(), each.name());
            each.classes()
                    .forEach(one -> constituency.choice(
                            each.code() + "/" + one.code(), constitution.nameOf(each.code(), one.code())));
        }
        gone.forEach(each -> constituency.choice(each.code(), each.name() + " (no longer there)"));
    }

    /** The filter; what was wrong is left out. */
    public MemberFilter filter() {
        MemberFilter filter = new MemberFilter(
                search.value(),
                given(constituency),
                given(status),
                given(channel),
                from.error() == null ? from.given().orElse(null) : null,
                to.error() == null ? to.given().orElse(null) : null,
                sort.error() == null ? sort.given(Sort.class).orElse(Sort.NAME) : Sort.NAME);
        return inside.isTicked() ? filter.lookingInside() : filter;
    }

    /** The columns chosen; empty where none is. */
    public List<MemberColumn> chosen() {
        return columns.error() == null ? MemberColumn.named(columns.values()) : List.of();
    }

    private static @Nullable String given(SelectField field) {
        return field.error() == null ? field.given().orElse(null) : null;
    }

    /** True where more than the search box is used. */
    public boolean narrowed() {
        MemberFilter filter = filter();
        return filter.constituency() != null
                || filter.status() != null
                || filter.channel() != null
                || filter.inside()
                || filter.joinedFrom() != null
                || filter.joinedTo() != null
                || filter.sort() != Sort.NAME;
    }

    /** The query of an address with this filter, without a position. */
    public static String query(MultivaluedMap<String, String> input) {
        return input.entrySet().stream()
                .filter(each -> !POSITIONS.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> encoded(each.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** The same, which says too whether letters inside names are looked for. */
    public static String query(MultivaluedMap<String, String> input, boolean inside) {
        String query = query(input);
        return inside && !input.containsKey("inside") ? query + "&inside=yes" : query;
    }

    /** The input that a query of such an address holds. */
    public static MultivaluedMap<String, String> input(String query) {
        MultivaluedMap<String, String> input = new MultivaluedHashMap<>();
        for (String each : query.split("&")) {
            String[] parts = each.split("=", 2);
            if (parts.length == 2) {
                input.add(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return input;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** As a value of a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
