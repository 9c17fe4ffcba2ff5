package org.folkmoot.members.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.members.letters.GatherEnvelopes.Gathered;
import org.folkmoot.members.store.views.Envelope;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.platform.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/** Draws sheets of address labels, beginning at a label that is still on the first sheet. */
@ApplicationScoped
public class DrawLabels {

    private static final String STYLE = "@page { size: A4; margin: 0; } body { font-family: 'DejaVu Sans', sans-serif;"
            + " font-size: 9pt; line-height: 1.25; margin: 0; } .sheet { position: relative; width: 210mm;"
            + " height: 296mm; overflow: hidden; } .next { page-break-before: always; } .label { position: absolute;"
            + " overflow: hidden; } .label p { margin: 3mm 3mm 0 4mm; }";

    private final GatherEnvelopes gather;
    private final PdfWriter pdf;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DrawLabels() {
        this.gather = null;
        this.pdf = null;
    }

    @Inject
    public DrawLabels(GatherEnvelopes gather, PdfWriter pdf) {
        this.gather = gather;
        this.pdf = pdf;
    }

    /** The sheets as PDF; labels are counted from 1. */
    public byte[] draw(@Nullable MemberFilter list, boolean law, LabelSheet sheet, int firstLabel) {
        Gathered gathered = gather.gather(list, law, "labels");
        return pdf.write(xhtml(gathered.reached(), sheet, firstLabel));
    }

    static String xhtml(List<Envelope> envelopes, LabelSheet sheet, int firstLabel) {
        StringBuilder body = new StringBuilder("<div class=\"sheet\">");
        int place = firstLabel - 1;
        for (Envelope each : envelopes) {
            if (place == sheet.labels()) {
                body.append("</div><div class=\"sheet next\">");
                place = 0;
            }
            body.append("<div class=\"label\" style=\"")
                    .append(sheet.style(place))
                    .append("\"><p>")
                    .append(PrintedText.lines(each.text()))
                    .append("</p></div>");
            place++;
        }
        return PrintedText.page("Address labels", STYLE, body.append("</div>").toString());
    }
}
