package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.members.board.SeeTheBoard;
import org.folkmoot.members.board.SeeTheBoard.OnTheBoard;

/** Tells the office's dashboard of directors who made no return of interests, and of terms that are over. */
@ApplicationScoped
public class BoardWaiting implements WaitingSource {

    private final SeeTheBoard board;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BoardWaiting() {
        this.board = null;
    }

    @Inject
    public BoardWaiting(SeeTheBoard board) {
        this.board = board;
    }

    @Override
    public List<Waiting> waiting() {
        if (!board.exists()) {
            return List.of();
        }
        List<OnTheBoard> present = board.present();
        return List.of(
                new Waiting(
                        "Directors without a return of interests",
                        present.stream().filter(OnTheBoard::returnIsDue).count(),
                        "/office/directors"),
                new Waiting(
                        "Terms of directors that are over",
                        present.stream()
                                .filter(each -> each.director().isOverdue(board.today()))
                                .count(),
                        "/office/directors"));
    }
}
