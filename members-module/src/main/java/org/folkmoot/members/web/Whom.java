package org.folkmoot.members.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.store.views.MemberFilter;
import org.jspecify.annotations.Nullable;

/**
 * Whom something is done for, as it travels from page to page.
 *
 * @param who {@code list} or {@code ticked}
 * @param list the query of the list's address
 */
public record Whom(String who, String list) {

    private static final String LIST = "list";

    /** What an address or a form says; the ticked people where it says nothing. */
    public static Whom of(MultivaluedMap<String, String> input) {
        boolean list = LIST.equals(input.getFirst("who"));
        String query = Objects.requireNonNullElse(input.getFirst(LIST), "");
        return new Whom(list ? LIST : "ticked", list ? FilterForm.query(FilterForm.input(query)) : "");
    }

    /** The filter of the list; null for ticked people. */
    public @Nullable MemberFilter filter(PresentConstitution constitution) {
        if (!who.equals(LIST)) {
            return null;
        }
        FilterForm form = new FilterForm(constitution.get(), constitution.gone());
        form.bind(FilterForm.input(list));
        return form.filter();
    }
}
