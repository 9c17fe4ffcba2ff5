package org.folkmoot.engagement.formats.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.engagement.formats.JobSheet;
import org.folkmoot.engagement.formats.OutgoingFormats;
import org.folkmoot.engagement.formats.OutgoingFormats.Line;
import org.folkmoot.engagement.formats.Outgoings;
import org.folkmoot.engagement.formats.SettleFormat;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.SettledFormat.Way;
import org.folkmoot.nhsuk.forms.Upload;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.clock.WorkingDays;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Answers requests about formats, whatever it is that goes out. */
@ApplicationScoped
class FormatWork {
    private static final int USUAL_DAYS = 7;

    private final OutgoingFormats formats;
    private final Outgoings outgoings;
    private final SettleFormat settling;
    private final JobSheet sheet;
    private final FormatScreens screens;
    private final FileStore files;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatWork() {
        this.formats = null;
        this.outgoings = null;
        this.settling = null;
        this.sheet = null;
        this.screens = null;
        this.files = null;
        this.clock = null;
    }

    @Inject
    FormatWork(
            OutgoingFormats formats,
            Outgoings outgoings,
            SettleFormat settling,
            JobSheet sheet,
            FormatScreens screens,
            FileStore files,
            Clock clock) {
        this.formats = formats;
        this.outgoings = outgoings;
        this.settling = settling;
        this.sheet = sheet;
        this.screens = screens;
        this.files = files;
        this.clock = clock;
    }

    View show(Outgoing what) {
        return screens.all(what, new OrderForm(today()).fill(WorkingDays.after(today(), USUAL_DAYS)));
    }

    Response order(Outgoing what, MultivaluedMap<String, String> input) {
        OrderForm form = new OrderForm(today());
        if (!form.bind(input)) {
            return screens.all(what, form).response();
        }
        int ordered = settling.orderAll(
                what,
                outgoings.facts(what).title(),
                form.due.given().orElseThrow(),
                form.supplier.given().orElse(null));
        return Redirects.withNotice(
                what.formats(),
                Words.countFirst(ordered, "format was", "formats were")
                        + " ordered. The order and its sheet are under Formats.");
    }

    View ask(Outgoing what, String format) {
        Line line = line(what, format);
        return screens.one(what, line, form(what, line).fill(line.settled()));
    }

    Response settle(Outgoing what, String format, List<EntityPart> parts) {
        Line line = line(what, format);
        FormatForm form = form(what, line);
        if (!form.bind(parts) || !settled(what, format, form)) {
            return screens.one(what, line, form).response();
        }
        return Redirects.withNotice(what.formats(), "It was kept.");
    }

    /** False where the file is none that we take; the form says why. */
    private boolean settled(Outgoing what, String format, FormatForm form) {
        try {
            settle(what, format, form);
            return true;
        } catch (RuleBroken e) {
            form.refuse(form.file, e.rule().words());
            return false;
        }
    }

    private FormatForm form(Outgoing what, Line line) {
        return new FormatForm(what, today(), line.isOfEarlierWords());
    }

    private void settle(Outgoing what, String format, FormatForm form) {
        if (form.saysStillRight()) {
            settling.stillRight(what, format, form.right.value());
            return;
        }
        switch (form.way.value(Way.class)) {
            case EXISTS -> exists(what, format, form);
            case ORDERED ->
                settling.ordered(
                        what,
                        format,
                        form.due.given().orElseThrow(),
                        form.supplier.given().orElse(null));
            case EXCEPTION ->
                settling.exception(
                        what, format, form.reason.value(), form.until.given().orElseThrow());
        }
    }

    private void exists(Outgoing what, String format, FormatForm form) {
        Upload upload = form.file.given().orElse(null);
        settling.exists(
                what, format, upload == null ? null : upload.fileName(), upload == null ? null : upload.content());
    }

    Response jobSheet(Outgoing what, String format) {
        Line line = line(what, format);
        return Response.ok(sheet.pdf(what, outgoings.facts(what), line.needed(), line.settled()), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"job-sheet.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    Response file(Outgoing what, String format) {
        SettledFormat settled = line(what, format).settled();
        Long file = settled == null ? null : settled.file();
        if (settled == null || file == null) {
            throw NotFound.of("file", format);
        }
        StreamingOutput content = out -> {
            try (InputStream in = files.open(file)) {
                in.transferTo(out);
            }
        };
        return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + plain(settled) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String plain(SettledFormat settled) {
        String name = settled.fileName();
        return name == null ? "format" : name.replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    private Line line(Outgoing what, String format) {
        return formats.of(what).stream()
                .filter(each -> each.needed().key().equals(format))
                .findFirst()
                .orElseThrow(() -> NotFound.of("format", format));
    }

    private LocalDate today() {
        return TrustClock.today(clock);
    }
}
