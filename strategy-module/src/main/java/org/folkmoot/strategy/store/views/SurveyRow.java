package org.folkmoot.strategy.store.views;

import org.folkmoot.strategy.model.survey.Identity;
import org.folkmoot.strategy.model.survey.SurveyTerms;

/**
 * A survey as stored.
 *
 * @param page the consultation it belongs to
 * @param plain true while its questions are those of the consultation's page
 */
public record SurveyRow(
        long id,
        long page,
        Identity identity,
        boolean oncePerPerson,
        boolean resultsPublic,
        boolean plain,
        int lockNumber) {

    /** How it takes answers. */
    public SurveyTerms terms() {
        return new SurveyTerms(identity, oncePerPerson, resultsPublic);
    }
}
