package org.folkmoot.engagement.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.store.views.LineViews;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;

/** What people who come need, so that it can be arranged, without saying who needs it: that only the door is told. */
@ApplicationScoped
public class NeedsPiece {
    private static final int MOST = 500;

    private final LineViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NeedsPiece() {
        this.views = null;
    }

    @Inject
    public NeedsPiece(LineViews views) {
        this.views = views;
    }

    /** A line for each person who needs something. */
    public Content of(long meeting) {
        List<LineViews.NeedLine> needs = views.needs(meeting, MOST);
        if (needs.isEmpty()) {
            return Pieces.paragraph("Nobody who is coming has said that they need anything.");
        }
        Table table = Table.of("What people need").hideCaption().columns("To take part", "Cannot eat or drink");
        table.rows(
                needs,
                each -> List.of(
                        Objects.requireNonNullElse(each.access(), "Nothing"),
                        Objects.requireNonNullElse(each.dietary(), "Nothing")));
        return Components.table(table);
    }
}
