package org.folkmoot.strategy.surveys.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.templates.strategy.surveys.JteformGenerated;

/** A page of one form of a survey. */
final class FormPage {

    private FormPage() {}

    static View of(long survey, String title, Form form) {
        return View.page(title, out -> JteformGenerated.render(out, null, title, form))
                .section(Section.EDITOR)
                .back("/editor/surveys/" + survey);
    }
}
