package org.folkmoot.members.privacy.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.members.model.RetentionPolicy;
import org.folkmoot.members.privacy.KeepRecords;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;

/** How long records are kept. */
public final class RetentionForm extends Form {

    private static final int MOST = 240;

    private final Map<RetentionPolicy, NumberField> months = new EnumMap<>(RetentionPolicy.class);
    private final CheckboxesField automatic;

    RetentionForm(KeepRecords keep) {
        for (RetentionPolicy each : RetentionPolicy.values()) {
            String message =
                    "Months for " + each.label().toLowerCase(Locale.ROOT) + " must be a whole number from 0 to " + MOST;
            months.put(
                    each,
                    number(each.name().toLowerCase(Locale.ROOT), each.label())
                            .hint("Kept for so many " + each.after())
                            .required(message)
                            .between(0, MOST, message)
                            .width(4)
                            .suffix("months")
                            .fill(keep.months(each)));
        }
        automatic = tick("automatic", "Erase them each night, without asking").fill(keep.automatic());
    }

    Map<RetentionPolicy, Integer> chosen() {
        Map<RetentionPolicy, Integer> chosen = new EnumMap<>(RetentionPolicy.class);
        months.forEach((policy, field) -> chosen.put(policy, field.intValue()));
        return chosen;
    }

    boolean eachNight() {
        return automatic.isTicked();
    }
}
