package org.folkmoot.members.model.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.members.model.Terms;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Volunteers, contractors and agency workers are in the staff constituency only where the constitution says so. */
public record OnlyEmployeesAreStaff(Terms terms, @Nullable String contract) implements Rule {

    private static final Pattern OTHERS =
            Pattern.compile("(?iu).*\\b(volunteer|contractor|agency|honorary|locum)\\w*\\b.*");

    private static final String INPUTS = "contract ";

    /** The fact in one line, as stored with the decision. */
    public String inputs() {
        return INPUTS + contract;
    }

    /** The fact in a stored line; empty where it holds something else. */
    public static Optional<OnlyEmployeesAreStaff> read(Terms terms, String inputs) {
        return inputs.startsWith(INPUTS)
                ? Optional.of(new OnlyEmployeesAreStaff(terms, inputs.substring(INPUTS.length())))
                : Optional.empty();
    }

    @Override
    public boolean broken() {
        return !terms.takesOthersAsStaff() && isOther(contract);
    }

    /** True for a contract that makes nobody an employee. */
    public static boolean isOther(@Nullable String contract) {
        return contract != null && OTHERS.matcher(contract).matches();
    }

    @Override
    public String words() {
        return "Volunteers, contractors and agency workers are not in the staff constituency of this constitution.";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, Schedule 7, paragraph 3(5)";
    }
}
