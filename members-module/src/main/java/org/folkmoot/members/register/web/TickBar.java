package org.folkmoot.members.register.web;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.members.store.views.MemberRow;
import org.folkmoot.members.web.FilterForm;
import org.folkmoot.nhsuk.text.Words;

/**
 * What can be done with many people of the list.
 *
 * @param shown the numbers of the people on this page
 * @param count how many are ticked over all pages
 * @param letGo how many were unticked just now and can be ticked again
 * @param list the query of the list's address
 */
public record TickBar(String shown, int count, long letGo, String list) {

    static TickBar of(List<MemberRow> rows, int count, long letGo, String query) {
        String shown = rows.stream().map(each -> String.valueOf(each.id())).collect(Collectors.joining(","));
        return new TickBar(shown, count, letGo, query);
    }

    /** How many are ticked. */
    public String words() {
        return Words.count(count, "person", "people");
    }

    /** The query as a value of another query. */
    public String encodedList() {
        return FilterForm.encoded(list);
    }
}
