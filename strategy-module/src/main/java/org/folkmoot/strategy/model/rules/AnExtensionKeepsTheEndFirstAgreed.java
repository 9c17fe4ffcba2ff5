package org.folkmoot.strategy.model.rules;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.folkmoot.platform.refusals.Rule;

/** A period that has begun ends later by an extension; the end that was first agreed stays as it was published. */
public record AnExtensionKeepsTheEndFirstAgreed(String period, boolean begun, YearMonth before, YearMonth after)
        implements Rule {

    @Override
    public boolean broken() {
        return begun && !before.equals(after);
    }

    @Override
    public String words() {
        return "The period “" + period + "” was first agreed until " + words(before)
                + ". Leave that end as it is and add an extension.";
    }

    private static String words(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK));
    }
}
