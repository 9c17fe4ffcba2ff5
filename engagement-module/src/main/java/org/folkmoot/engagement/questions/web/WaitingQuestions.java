package org.folkmoot.engagement.questions.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.engagement.store.views.QuestionViews;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** The meetings for which questions wait for an answer. */
@Path("/office/questions")
@ApplicationScoped
public class WaitingQuestions {
    private final QuestionViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WaitingQuestions() {
        this.views = null;
    }

    @Inject
    public WaitingQuestions(QuestionViews views) {
        this.views = views;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list() {
        return BlocksPage.of("Questions to answer")
                .with(null, table(views.waiting()))
                .view()
                .section(Section.OFFICE)
                .wide();
    }

    private static Content table(List<QuestionViews.WaitingLine> lines) {
        if (lines.isEmpty()) {
            return Pieces.paragraph("No question waits for an answer.");
        }
        Table table = Table.of("Meetings with open questions")
                .hideCaption()
                .responsive()
                .columns("Meeting", "When")
                .numeric("Questions");
        return Components.table(table.rows(
                lines,
                line -> List.of(
                        (Object) Pieces.cellLink(line.title(), "/office/meetings/" + line.id() + "/questions"),
                        Words.dateAndTime(line.starts()),
                        Words.number(line.questions()))));
    }
}
