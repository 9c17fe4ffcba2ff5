package org.folkmoot.platform.outbox.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.MessageFilter;
import org.folkmoot.platform.outbox.MessageState;
import org.jspecify.annotations.Nullable;

/** The filters of the list, as they stand in its address. */
public final class MessageFilterForm extends Form {

    private static final String FAULTS = "FAULTS";
    private static final List<String> KEPT = List.of("q", "state", "channel");

    public final TextField search =
            search("q", "Email address, or what it is about").max(200, "Search must be 200 characters or fewer");

    public final SelectField state = select("state", "State").blank("All").choice(FAULTS, "Failed or refused");

    public final SelectField channel = select("channel", "Way")
            .blank("All")
            .choice(Channel.EMAIL.name(), "Email")
            .choice(Channel.LETTER.name(), "Letter")
            .choice(Channel.SMS.name(), "Text message");

    MessageFilterForm() {
        for (MessageState each : MessageState.values()) {
            state.choice(each.name(), each.words());
        }
    }

    MessageFilter filter() {
        String chosen = given(state);
        String way = given(channel);
        return new MessageFilter(
                chosen == null
                        ? List.of()
                        : FAULTS.equals(chosen) ? MessageFilter.FAULTS : List.of(MessageState.valueOf(chosen)),
                way == null ? null : Channel.valueOf(way),
                search.error() == null && !search.value().isEmpty() ? search.value() : null);
    }

    /** The query of an address with these filters, without a position. */
    static String query(MultivaluedMap<String, String> input) {
        return KEPT.stream()
                .filter(name ->
                        input.getFirst(name) != null && !input.getFirst(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(input.getFirst(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static @Nullable String given(SelectField field) {
        return field.error() == null ? field.given().orElse(null) : null;
    }
}
