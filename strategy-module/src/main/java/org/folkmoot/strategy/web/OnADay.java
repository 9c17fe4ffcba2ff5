package org.folkmoot.strategy.web;

import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.past.PastPublicPages;
import org.folkmoot.strategy.timemachine.PastAddresses;
import org.folkmoot.strategy.timemachine.PastDay;
import org.folkmoot.templates.strategy.timemachine.JteasAtGenerated;

/** Puts what stood on a day into a page that says so, with links that stay on that day. */
@ApplicationScoped
public class OnADay {

    private static final Crumb HOME = new Crumb("Home", "/");

    private final PastPublicPages kept;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnADay() {
        this(null, null);
    }

    @Inject
    public OnADay(PastPublicPages kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** The day that an address names: today or earlier. */
    public PastDay day(String text) {
        return PastDay.of(text, clock);
    }

    /** The page; {@code address} is where it is read as it is now. */
    public View view(String title, String address, PastDay day, HtmlContent page) {
        HtmlContent content = out -> {
            Set<String> there = kept.lines(day.end()).stream()
                    .map(PastPublicPages.Line::address)
                    .collect(Collectors.toSet());
            out.writeContent(PastAddresses.in(Html.string(page), day.date(), there));
        };
        return View.page(
                        title + " as at " + Words.date(day.date()),
                        out -> JteasAtGenerated.render(out, null, address, day.date(), content))
                .crumbs(HOME, new Crumb(title, address));
    }

    /** The same, which search engines leave out: they should find the page of today. */
    public Response response(String title, String address, PastDay day, HtmlContent page) {
        return unlisted(view(title, address, day, page));
    }

    /** A view that search engines leave out. */
    public static Response unlisted(View view) {
        return Response.fromResponse(view.response())
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
