package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.DirectorKind;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Only a member of a public constituency or of the patients' constituency may be a non-executive director (NHS Act 2006,
 * schedule 7, paragraph 16(4)).
 *
 * @param constituency where the person is a member; null for nowhere
 */
public record NonExecutivesComeFromTheMembers(
        DirectorKind kind, @Nullable Constituency constituency) implements Rule {

    @Override
    public boolean broken() {
        return kind.comesFromTheMembers() && (constituency == null || constituency.kind() == ConstituencyKind.STAFF);
    }

    @Override
    public String words() {
        return "A chair or non-executive director must be a member of a public constituency or of the patients’"
                + " constituency. Whoever has this number is not";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 16(4)";
    }
}
