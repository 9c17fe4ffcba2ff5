package org.folkmoot.strategy.editing.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.store.views.PageLine;

/** Cleaned text, and the page whose text it becomes. */
public final class UseForm extends Form {

    private static final int LONGEST = 60_000;

    final TextAreaField text = textArea("text", "Cleaned text")
            .rows(20)
            .required("Enter the text")
            .max(LONGEST, "Text must be 60,000 characters or fewer");
    final SelectField page = select("page", "The page whose text it becomes")
            .blank("Choose a page")
            .required("Choose a page");

    UseForm(List<PageLine> pages) {
        pages.forEach(each -> page.choice(Long.toString(each.id()), each.kind().label() + ": " + each.title()));
    }
}
