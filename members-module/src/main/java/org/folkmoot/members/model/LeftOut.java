package org.folkmoot.members.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a member does not stand in the public register. */
public enum LeftOut {
    /** Is in a constituency that the law keeps out of the register. */
    PATIENTS("Service users and carers, whom the law keeps out of the public register"),
    /** Objected. */
    OBJECTED("Members who objected to being shown"),
    /** Is in a constituency that the constitution in force does not know, or is suspended. */
    NOT_IN_FORCE("Members whose membership is suspended or not in a constituency now in force");

    private static final String CURRENT = "MEMBER";

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** How an extract says it. */
    public String words() {
        return words;
    }

    /** The reason for somebody; empty for those who are shown. */
    public static Optional<LeftOut> of(@Nullable Constituency constituency, String status, boolean objects) {
        if (constituency != null && !mayBeShown(constituency)) {
            return Optional.of(PATIENTS);
        }
        if (objects) {
            return Optional.of(OBJECTED);
        }
        return constituency == null || !CURRENT.equals(status) ? Optional.of(NOT_IN_FORCE) : Optional.empty();
    }

    /** True for the kinds that the register shows; any other kind is of patients and their carers. */
    public static boolean mayBeShown(Constituency constituency) {
        return constituency.kind() == ConstituencyKind.PUBLIC || constituency.kind() == ConstituencyKind.STAFF;
    }
}
