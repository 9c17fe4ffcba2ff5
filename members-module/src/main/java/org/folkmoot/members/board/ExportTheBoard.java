package org.folkmoot.members.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.ExportSource;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.members.store.views.ListsOfTheBoard;

/** Offers the lists of the board as files where there is a board. */
@ApplicationScoped
public class ExportTheBoard implements ExportSource {

    private final SeeTheBoard board;
    private final ListsOfTheBoard lists;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportTheBoard() {
        this.board = null;
        this.lists = null;
    }

    @Inject
    public ExportTheBoard(SeeTheBoard board, ListsOfTheBoard lists) {
        this.board = board;
        this.lists = lists;
    }

    @Override
    public List<ExportableList> lists() {
        return board.exists() ? lists.all() : List.of();
    }
}
