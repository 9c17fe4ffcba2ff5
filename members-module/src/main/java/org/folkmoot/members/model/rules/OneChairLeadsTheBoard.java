package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.DirectorKind;
import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A board has one chair at a time.
 *
 * @param sitting the chair in office other than the one who is meant; null where there is none
 */
public record OneChairLeadsTheBoard(
        DirectorKind kind, @Nullable Director sitting) implements Rule {

    @Override
    public boolean broken() {
        return kind == DirectorKind.CHAIR && sitting != null;
    }

    @Override
    public String words() {
        String name = sitting == null ? "Somebody" : sitting.named();
        return name + " is the chair. End that first";
    }
}
