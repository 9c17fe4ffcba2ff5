package org.folkmoot.strategy.model.survey;

/**
 * How a survey takes answers.
 *
 * @param oncePerPerson one answer a person; who answers must sign in, even where the answer carries no name
 * @param resultsPublic true where everybody may read the results once the consultation is over
 */
public record SurveyTerms(Identity identity, boolean oncePerPerson, boolean resultsPublic) {

    /** Answers without a name, as many as come. */
    public static final SurveyTerms OPEN = new SurveyTerms(Identity.ANONYMOUS, false, false);

    /** True where only people who are signed in can answer. */
    public boolean needsSignIn() {
        return identity == Identity.SIGNED_IN || oncePerPerson;
    }
}
