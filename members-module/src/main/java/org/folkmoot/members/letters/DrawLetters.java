package org.folkmoot.members.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.letters.GatherEnvelopes.Gathered;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.store.views.Envelope;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.PrintedLetters;
import org.folkmoot.platform.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/** Draws one letter for each of many people, each on a page of its own with the address where a window shows it. */
@ApplicationScoped
public class DrawLetters {

    private static final String STYLE = "@page { size: A4; margin: 25mm 22mm; } body { font-family: 'DejaVu Sans',"
            + " sans-serif; font-size: 11pt; line-height: 1.4; margin: 0; } .next { page-break-before: always; }"
            + " .to { height: 45mm; margin: 20mm 0 0; } h1 { font-size: 12pt; margin: 0 0 4mm; }"
            + " p { margin: 0 0 4mm; }";

    private final GatherEnvelopes gather;
    private final Records records;
    private final PrintedLetters printed;
    private final PdfWriter pdf;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DrawLetters() {
        this.gather = null;
        this.records = null;
        this.printed = null;
        this.pdf = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public DrawLetters(
            GatherEnvelopes gather,
            Records records,
            PrintedLetters printed,
            PdfWriter pdf,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.gather = gather;
        this.records = records;
        this.printed = printed;
        this.pdf = pdf;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The letters as PDF. */
    @Transactional
    public byte[] draw(@Nullable MemberFilter list, boolean law, String subject, String words, String from) {
        Gathered gathered = gather.gather(list, law, "letters");
        audit.wrote("letter.draw", "letters", gathered.reached().size() + " letters: " + subject);
        remember(gathered.reached(), law, subject, words, from);
        String day = Words.date(TrustClock.today(clock));
        return pdf.write(xhtml(gathered.reached(), day, subject, words, from));
    }

    /** Each letter is in its reader's history and among what was sent, whoever posts it. */
    private void remember(List<Envelope> envelopes, boolean law, String subject, String words, String from) {
        List<PersonId> people =
                envelopes.stream().map(each -> new PersonId(each.number())).toList();
        records.happened(
                people,
                new HistoryLine(clock.instant(), actor.get().name(), "A letter was drawn for them: " + subject));
        printed.keep(envelopes.stream()
                .map(each -> letter(each, law, subject, words, from))
                .toList());
    }

    private static Message letter(Envelope each, boolean law, String subject, String words, String from) {
        return Message.letter(law ? MessageClass.STATUTORY : MessageClass.ENGAGEMENT, "letter-of-the-office")
                .person(new PersonId(each.number()))
                .to(each.name(), String.join("\n", each.lines()))
                .subject(subject)
                .text(each.greeting() + "\n\n" + words.strip() + "\n\n" + from.strip())
                .build();
    }

    static String xhtml(List<Envelope> envelopes, String day, String subject, String words, String from) {
        StringBuilder body = new StringBuilder();
        String text = "<h1>" + PrintedText.lines(subject) + "</h1>" + paragraphs(words) + "<p>"
                + PrintedText.lines(from) + "</p>";
        for (Envelope each : envelopes) {
            body.append(body.isEmpty() ? "<div>" : "<div class=\"next\">")
                    .append("<p class=\"to\">")
                    .append(PrintedText.lines(each.text()))
                    .append("</p><p>")
                    .append(day)
                    .append("</p><p>")
                    .append(PrintedText.lines(each.greeting()))
                    .append("</p>")
                    .append(text)
                    .append("</div>");
        }
        return PrintedText.page("Letters", STYLE, body.isEmpty() ? "<p>Nobody</p>" : body.toString());
    }

    private static String paragraphs(String words) {
        StringBuilder all = new StringBuilder();
        for (String each : words.strip().split("\\R{2,}")) {
            all.append("<p>").append(PrintedText.lines(each)).append("</p>");
        }
        return all.toString();
    }
}
