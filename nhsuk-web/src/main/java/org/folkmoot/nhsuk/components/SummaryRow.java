package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.html.Html;

/** One row of a summary list: what was asked, what was answered, and how to change it. */
public record SummaryRow(Content key, Content value, List<Action> actions) {

    public static SummaryRow of(String key, Content value) {
        return new SummaryRow(Html.text(key), value, List.of());
    }

    /** Adds "Change", with hidden words that say what. */
    public SummaryRow change(String href, String what) {
        return action("Change", href, what);
    }

    /** The hidden words of each link say also whose row it is. */
    SummaryRow of(String heading) {
        List<Action> named = actions.stream()
                .map(action -> new Action(action.text(), action.href(), action.hidden() + " (" + heading + ")"))
                .toList();
        return new SummaryRow(key, value, named);
    }

    /** Adds a link. */
    public SummaryRow action(String text, String href, String what) {
        List<Action> all = new ArrayList<>(actions);
        all.add(new Action(text, href, what));
        return new SummaryRow(key, value, List.copyOf(all));
    }
}
