package org.folkmoot.engagement.papers.web;

import java.util.List;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.PaperKind;
import org.folkmoot.engagement.papers.KeepPaper.NewPaper;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;

/** One more paper, minutes, recording or picture of a meeting. */
final class PaperForm extends Form {
    static final String WRONG_FILE =
            "The file must be a PDF, a picture (JPEG or PNG), or a Word, Excel or PowerPoint file";

    final SelectField kind = select("kind", "What is it?")
            .choices(PaperKind.class, PaperKind::words)
            .required("Choose what it is");
    final TextField title = text("title", "Title")
            .max(200, "Title must be 200 characters or fewer")
            .required("Enter a title");
    final SelectField item = select("item", "Item of the agenda").blank("The meeting as a whole");
    final FileField file = file("file", "File")
            .hint("PDF, JPEG, PNG, Word, Excel or PowerPoint. For a recording, enter a link instead.")
            .endings(WRONG_FILE, "pdf", "jpg", "jpeg", "png", "docx", "xlsx", "pptx")
            .optional();
    final TextField link = text("link", "Link")
            .max(500, "Link must be 500 characters or fewer")
            .pattern("https://\\S+", "Enter a link that begins with https://")
            .optional();
    final TextField credit = text("credit", "Who made it")
            .hint("Only for a graphic record or a recording.")
            .max(200, "Who made it must be 200 characters or fewer")
            .optional();
    final TextField alternative = text("alternative", "What the picture shows, in words")
            .hint("For people who cannot see it.")
            .max(1000, "What the picture shows must be 1,000 characters or fewer")
            .optional();
    final CheckboxesField publish = tick("publish", "Everybody may read it now");

    PaperForm(List<AgendaItem> agenda) {
        item.choices(agenda, each -> Long.toString(each.id()), AgendaItem::title);
    }

    @Override
    protected void check() {
        if (file.given().isPresent() == link.given().isPresent()) {
            refuse(file, "Choose a file or enter a link");
        }
        if (!kind.isAnswered()
                || !kind.given().filter(PaperKind.GRAPHIC_RECORD.name()::equals).isPresent()) {
            return;
        }
        if (credit.given().isEmpty()) {
            refuse(credit, "Say who made the graphic record");
        }
        if (alternative.given().isEmpty()) {
            refuse(alternative, "Say in words what the graphic record shows");
        }
    }

    NewPaper paper(long meeting) {
        return new NewPaper(
                meeting,
                item.given().filter(id -> !id.isEmpty()).map(Long::valueOf).orElse(null),
                kind.value(PaperKind.class),
                title.value(),
                credit.given().orElse(null),
                alternative.given().orElse(null),
                publish.isTicked());
    }
}
