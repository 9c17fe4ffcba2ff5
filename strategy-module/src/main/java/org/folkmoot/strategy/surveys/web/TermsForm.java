package org.folkmoot.strategy.surveys.web;

import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.strategy.model.survey.Identity;
import org.folkmoot.strategy.model.survey.SurveyTerms;

/** How a survey takes answers. */
final class TermsForm extends Form {

    final HiddenField lock = hidden("lock");
    final RadiosField identity = radios("identity", "Whose names are kept?")
            .small()
            .required("Select whose names are kept")
            .choices(Identity.class, Identity::words);
    final CheckboxesField once = tick(
            "once", "Take one answer from each person (people sign in, and that they have answered is kept apart)");
    final CheckboxesField results = tick("results", "Everybody may read the results when the consultation is over");

    TermsForm fill(int lockNumber, SurveyTerms terms) {
        lock.fill(lockNumber);
        identity.fill(terms.identity());
        once.fill(terms.oncePerPerson());
        results.fill(terms.resultsPublic());
        return this;
    }

    SurveyTerms terms() {
        return new SurveyTerms(identity.value(Identity.class), once.isTicked(), results.isTicked());
    }
}
