package org.folkmoot.members.model.rules;

import java.util.regex.Pattern;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** A carer of a patient becomes a member only by applying, whatever the constitution says of patients. */
public record CarersApplyThemselves(@Nullable String said) implements Rule {

    private static final Pattern CARER = Pattern.compile("(?iu).*\\b(carer|relative|parent|next of kin)s?\\b.*");

    @Override
    public boolean broken() {
        return said != null && CARER.matcher(said).matches();
    }

    @Override
    public String words() {
        return "Carers become members only by applying.";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, Schedule 7, paragraph 6(3) and (4)";
    }
}
