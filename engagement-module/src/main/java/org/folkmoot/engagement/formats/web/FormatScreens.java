package org.folkmoot.engagement.formats.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.engagement.formats.OutgoingFormats;
import org.folkmoot.engagement.formats.OutgoingFormats.Line;
import org.folkmoot.engagement.formats.Outgoings;
import org.folkmoot.engagement.formats.Outgoings.Facts;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.SettledFormat.Way;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.UploadPage;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;

/** Shows the gate of whatever goes out: which formats its people need, and how one of them is settled. */
@ApplicationScoped
class FormatScreens {
    private final OutgoingFormats formats;
    private final Outgoings outgoings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatScreens() {
        this.formats = null;
        this.outgoings = null;
    }

    @Inject
    FormatScreens(OutgoingFormats formats, Outgoings outgoings) {
        this.formats = formats;
        this.outgoings = outgoings;
    }

    /** All formats of it. */
    View all(Outgoing what, OrderForm order) {
        Facts facts = outgoings.facts(what);
        List<Line> lines = formats.of(what);
        List<Line> missing = lines.stream().filter(line -> !line.isOpen()).toList();
        BlocksPage page = BlocksPage.of("Formats of " + what.inASentence())
                .caption(facts.title())
                .with(null, Components.inset(where(what, facts, lines, missing)));
        page = lines.isEmpty() ? page : page.with(null, table(lines, what.formats(), facts));
        if (!missing.isEmpty()) {
            page = page.with(
                    "Order everything that is missing",
                    Pieces.form(order, Button.of("Order everything that is missing"), what.formats() + "/order"));
        }
        return page.with(null, Pieces.link("All orders and the yearly question", "/office/formats"))
                .view()
                .errors(order)
                .back(facts.home())
                .section(Section.OFFICE)
                .wide();
    }

    private static String where(Outgoing what, Facts facts, List<Line> lines, List<Line> missing) {
        if (lines.isEmpty()) {
            return what.kind() == Outgoing.Kind.PAPER
                    ? "Nobody waits for it in another format: formats are asked for where a paper is kept here as a file to read."
                    : "Everybody who would get it reads the usual format.";
        }
        if (missing.isEmpty()) {
            return "Every format is settled. " + what.kind().words() + " can go out.";
        }
        int people = missing.stream().mapToInt(line -> line.needed().people()).sum();
        return what.kind().words() + " waits: " + ShownNumber.people(people, facts.showsExactly())
                + (people == 1 && facts.showsExactly() ? " needs" : " need")
                + " a format that nobody has ordered, sent in, or signed an exception for"
                + (missing.stream().anyMatch(Line::isOfEarlierWords)
                        ? ", or that was settled for words that have changed since."
                        : ".");
    }

    private static Content table(List<Line> lines, String here, Facts facts) {
        Table table = Table.of("Formats")
                .hideCaption()
                .responsive()
                .columns("Format", "People", "Where it stands", "Details", "Job sheet");
        return Components.table(table.rows(
                lines,
                line -> List.of(
                        (Object) Pieces.cellLink(
                                line.needed().words(),
                                here + "/" + line.needed().key()),
                        ShownNumber.of(line.needed().people(), facts.showsExactly()),
                        state(line),
                        line.settled() == null ? "Nobody has settled it" : details(line.settled()),
                        Pieces.cellLink(
                                "Job sheet for " + line.needed().words(),
                                here + "/" + line.needed().key() + "/job-sheet.pdf"))));
    }

    private static String changed(Outgoing what) {
        return "This format was settled for earlier words, so a copy may carry what " + what.inASentence()
                + " no longer says. Have it made anew, or say why the copy is still right.";
    }

    private static Content state(Line line) {
        SettledFormat settled = line.settled();
        if (line.isOfEarlierWords()) {
            return Components.tag("Words changed", TagColour.ORANGE);
        }
        if (settled == null || !line.isOpen()) {
            return Components.tag("Missing", TagColour.RED);
        }
        return Components.tag(settled.way().words(), settled.way() == Way.EXISTS ? TagColour.GREEN : TagColour.BLUE);
    }

    private static String details(SettledFormat settled) {
        String words =
                switch (settled.way()) {
                    case EXISTS -> settled.fileName() == null ? "At the office" : settled.fileName();
                    case ORDERED ->
                        (settled.dueOn() == null ? "" : "For " + Words.date(settled.dueOn()))
                                + (settled.supplier() == null ? "" : ", made by " + settled.supplier());
                    case EXCEPTION ->
                        settled.reason()
                                + (settled.until() == null ? "" : " (until " + Words.date(settled.until()) + ")");
                };
        String right = settled.way() == Way.EXCEPTION || settled.reason() == null
                ? ""
                : ". Still right after the words changed: " + settled.reason();
        return words + right + ". Settled by " + settled.signedBy();
    }

    /** One format of it. */
    View one(Outgoing what, Line line, FormatForm form) {
        Facts facts = outgoings.facts(what);
        String here = what.formats() + "/" + line.needed().key();
        SettledFormat settled = line.settled();
        BlocksPage top = BlocksPage.of(line.needed().words())
                .caption(what.kind().words() + ": " + facts.title())
                .lead("Needed by " + ShownNumber.people(line.needed().people(), facts.showsExactly()) + ".")
                .with(null, Pieces.link("Job sheet (PDF)", here + "/job-sheet.pdf"));
        top = line.isOfEarlierWords()
                ? top.with(null, Components.warningCallout("The words have changed", changed(what)))
                : top;
        top = settled == null ? top : top.with(null, Pieces.paragraph(details(settled)));
        top = settled == null || settled.file() == null
                ? top
                : top.with(null, Pieces.link("The file that was sent in", here + "/file"));
        return UploadPage.of(top, here, form, "Save").back(what.formats()).section(Section.OFFICE);
    }
}
