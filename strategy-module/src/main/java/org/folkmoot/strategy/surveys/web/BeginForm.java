package org.folkmoot.strategy.surveys.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.strategy.store.views.SurveyLines.ConsultationName;

/** For which consultation a survey is built. */
final class BeginForm extends Form {

    final RadiosField page = radios("page", "Build a survey for").small().required("Select a consultation");

    BeginForm(List<ConsultationName> without) {
        page.choices(without, each -> "" + each.id(), ConsultationName::title);
    }
}
