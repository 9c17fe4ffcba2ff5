package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.files.VirusScan.Finding;
import org.folkmoot.platform.files.VirusScan.Verdict;
import org.folkmoot.platform.refusals.Rule;

/** Nothing is kept in which the scanner found something, or that it could not look at although it should. */
public record AFileIsFreeOfViruses(Verdict verdict) implements Rule {

    @Override
    public boolean broken() {
        return verdict.finding() == Finding.INFECTED || verdict.finding() == Finding.UNREACHABLE;
    }

    @Override
    public String words() {
        return verdict.finding() == Finding.INFECTED
                ? "A virus was found in the file: " + verdict.what() + ". It was not kept."
                : "The virus scanner does not answer now, so we did not take the file. Try again in a few minutes.";
    }
}
