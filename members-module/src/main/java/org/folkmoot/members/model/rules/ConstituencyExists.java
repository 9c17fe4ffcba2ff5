package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Constitution;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** The constitution in force knows the constituency and, where it has classes, the class. */
public record ConstituencyExists(
        Constitution constitution,
        String constituency,
        @Nullable String classCode) implements Rule {

    @Override
    public boolean broken() {
        return constitution
                .constituency(constituency)
                .filter(found -> found.classes().isEmpty() ? classCode == null : found.classOf(classCode) != null)
                .isEmpty();
    }

    @Override
    public String words() {
        return "The constitution in force has no such constituency or class.";
    }
}
