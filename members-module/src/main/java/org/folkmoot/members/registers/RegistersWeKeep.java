package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.members.board.SeeTheBoard;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.platform.refusals.NotFound;

/** Says which registers the trust keeps: members and governors only where it has them, directors unless it is a network. */
@ApplicationScoped
public class RegistersWeKeep {

    private final PresentConstitution constitution;
    private final PresentCouncil council;
    private final SeeTheBoard board;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RegistersWeKeep() {
        this.constitution = null;
        this.council = null;
        this.board = null;
    }

    @Inject
    public RegistersWeKeep(PresentConstitution constitution, PresentCouncil council, SeeTheBoard board) {
        this.constitution = constitution;
        this.council = council;
        this.board = board;
    }

    /** The registers, in the order of the law. */
    public Set<RegisterKind> kinds() {
        EnumSet<RegisterKind> kinds = EnumSet.noneOf(RegisterKind.class);
        if (!constitution.get().constituencies().isEmpty()) {
            kinds.add(RegisterKind.MEMBERS);
        }
        if (council.exists()) {
            kinds.add(RegisterKind.GOVERNORS);
            kinds.add(RegisterKind.GOVERNORS_INTERESTS);
        }
        if (board.exists()) {
            kinds.add(RegisterKind.DIRECTORS);
            kinds.add(RegisterKind.DIRECTORS_INTERESTS);
        }
        return kinds;
    }

    /** Lets nobody past where the trust does not keep this one. */
    public void mustKeep(RegisterKind kind) {
        if (!kinds().contains(kind)) {
            throw NotFound.of("register", kind);
        }
    }
}
