package org.folkmoot.engagement.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.formats.OutgoingFormats;
import org.folkmoot.engagement.formats.OutgoingFormats.Line;
import org.folkmoot.engagement.formats.Outgoings;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;

/** What something that goes out still waits for, and the way to its formats. */
@ApplicationScoped
public class FormatsPiece {
    private final OutgoingFormats formats;
    private final Outgoings outgoings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatsPiece() {
        this.formats = null;
        this.outgoings = null;
    }

    @Inject
    public FormatsPiece(OutgoingFormats formats, Outgoings outgoings) {
        this.formats = formats;
        this.outgoings = outgoings;
    }

    /** A warning while something is missing, and the link. */
    public Content of(Outgoing what) {
        List<Content> parts = new ArrayList<>();
        List<Line> closed = formats.closed(what);
        if (!closed.isEmpty()) {
            parts.add(Components.inset(words(what, closed)));
        }
        parts.add(Pieces.link("Formats of " + what.inASentence(), what.formats()));
        return Html.all(parts);
    }

    /** What sends it, once nothing is missing; before that the way to what is missing, as sending would be refused. */
    public Content sending(Outgoing what, Content sends) {
        List<Line> closed = formats.closed(what);
        String why = closed.stream().anyMatch(Line::isOfEarlierWords)
                ? " cannot go yet, because formats were settled for earlier words."
                : " cannot go yet, because formats are missing.";
        return closed.isEmpty()
                ? sends
                : Html.all(List.of(
                        Pieces.paragraph(what.kind().words() + why),
                        Components.linkButton("Settle the formats first", what.formats())));
    }

    /** True while it waits for a format. */
    public boolean isMissing(Outgoing what) {
        return !formats.missing(what).isEmpty();
    }

    /** What is missing of something that is on its way to everybody else, and the link. */
    public Content ofHeldBack(Outgoing what) {
        List<String> missing = formats.closed(what).stream().map(Line::words).toList();
        return Html.all(List.of(
                missing.isEmpty() ? Html.NOTHING : Pieces.paragraph("Still missing: " + Words.list(missing) + "."),
                Pieces.link("Formats of " + what.inASentence(), what.formats())));
    }

    /** Where its formats stand, in a cell of a table. */
    public Content state(Outgoing what) {
        int missing = formats.missing(what).size();
        return Pieces.cellLink(
                missing == 0 ? "Settled" : Words.count(missing, "format is", "formats are") + " missing",
                what.formats());
    }

    private String words(Outgoing what, List<Line> closed) {
        int people = closed.stream().mapToInt(line -> line.needed().people()).sum();
        boolean exactly = outgoings.facts(what).showsExactly();
        return what.kind().words() + " waits for formats: " + ShownNumber.people(people, exactly)
                + (people == 1 && exactly ? " needs " : " need ")
                + Words.list(closed.stream().map(Line::words).toList())
                + ". It goes out once each is there, ordered, or has a signed exception.";
    }
}
