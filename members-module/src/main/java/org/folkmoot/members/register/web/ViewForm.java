package org.folkmoot.members.register.web;

import org.folkmoot.members.web.FilterForm;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextField;

/** The name of a view, and for whom it is. */
public final class ViewForm extends Form {

    private static final int LONGEST_QUERY = 1000;

    final TextField name = text("name", "Name of the view")
            .required("Enter a name for the view")
            .anyDirection()
            .max(100, "Name must be 100 characters or fewer");

    final CheckboxesField shared = tick("shared", "Everybody in the office may use it");
    final HiddenField list = hidden("list");

    ViewForm(String query) {
        list.fill(query);
    }

    /** The query written anew, so that nothing but a query is kept. */
    String query() {
        return FilterForm.query(FilterForm.input(list.value()));
    }

    @Override
    protected void check() {
        String search = FilterForm.input(list.value()).getFirst("q");
        if (search != null && search.matches(".*(@|[0-9]{4}).*")) {
            refuse(name, "A search for one person is not kept as a view. Clear the search box first");
        } else if (query().length() > LONGEST_QUERY) {
            refuse(name, "There are too many filters for one view");
        }
    }
}
