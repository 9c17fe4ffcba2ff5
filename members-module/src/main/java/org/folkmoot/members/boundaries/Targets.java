package org.folkmoot.members.boundaries;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.MemberClass;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Redraws.Target;
import org.jspecify.annotations.Nullable;

/** What the decision rests on that moves somebody to a constituency or class. */
final class Targets {

    private Targets() {}

    static List<Target> of(Constitution next) {
        List<Target> targets = new ArrayList<>();
        for (Constituency each : next.constituencies()) {
            if (each.kind() == ConstituencyKind.PUBLIC) {
                targets.add(target(next, each, null, "ApplicantLivesInTheArea"));
            }
            if (each.kind() == ConstituencyKind.PATIENT) {
                each.classes().forEach(one -> targets.add(target(next, each, one, "ApplicantUsedTheServices")));
            }
        }
        return targets;
    }

    private static Target target(Constitution next, Constituency each, @Nullable MemberClass one, String rule) {
        String code = one == null ? null : one.code();
        return new Target(
                new Option(
                        each.code(),
                        code,
                        next.nameOf(each.code(), code),
                        "Your address is in the area of this " + (one == null ? "constituency" : "class")
                                + " since the boundaries changed.",
                        rule,
                        one == null ? each.clause() : one.clause()),
                each.connections().stream().findFirst().orElse(Connection.LIVES_HERE));
    }
}
