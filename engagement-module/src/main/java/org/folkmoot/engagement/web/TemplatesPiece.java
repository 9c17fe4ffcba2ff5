package org.folkmoot.engagement.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.folkmoot.engagement.model.TemplateBook;
import org.folkmoot.engagement.model.TemplateBook.Template;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.platform.access.Scope;

/** The templates from which somebody may plan a meeting. */
@ApplicationScoped
public class TemplatesPiece {
    private final TemplateBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TemplatesPiece() {
        this.book = null;
    }

    @Inject
    public TemplatesPiece(TemplateBook book) {
        this.book = book;
    }

    /** Those of these scopes, with a way to use and to remove each; {@code home} is where the desk's meetings are. */
    public Content of(Predicate<Scope> scopes, String home) {
        List<Template> templates =
                book.all().stream().filter(each -> scopes.test(each.scope())).toList();
        if (templates.isEmpty()) {
            return Pieces.paragraph("There are no templates yet. Keep one from the page of a meeting.");
        }
        // A form may not stand in the folded cells of a responsive table.
        Table table = Table.of("Templates of meetings").hideCaption().columns("Template", "Remove");
        return Components.table(table.rows(
                templates,
                each -> List.of(
                        (Object) Pieces.cellLink("Plan: " + each.name(), home + "/" + each.meeting() + "/again"),
                        Pieces.small("Remove: " + each.name(), home + "/templates/" + each.id() + "/remove"))));
    }
}
