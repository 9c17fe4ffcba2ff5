package org.folkmoot.members.model.rules;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.MemberClass;
import org.folkmoot.platform.refusals.Rule;

/** A constitution sets a minimum number of members for each constituency and each class. */
public record EveryPartHasAMinimum(Constitution constitution) implements Rule {

    @Override
    public boolean broken() {
        return constitution.constituencies().isEmpty() || !without().isEmpty();
    }

    private List<String> without() {
        return constitution.constituencies().stream()
                .flatMap(each -> Stream.concat(
                        each.minimumMembers() > 0 ? Stream.empty() : Stream.of(each.name()),
                        each.classes().stream()
                                .filter(one -> one.minimumMembers() < 1)
                                .map(MemberClass::name)))
                .toList();
    }

    @Override
    public String words() {
        return constitution.constituencies().isEmpty()
                ? "A constitution has at least one constituency."
                : "These have no minimum number of members: " + String.join("; ", without()) + ".";
    }

    @Override
    public String clause() {
        return "Sch 7 para 5 NHS Act 2006";
    }
}
