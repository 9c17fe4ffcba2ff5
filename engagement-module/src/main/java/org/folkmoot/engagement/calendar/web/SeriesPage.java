package org.folkmoot.engagement.calendar.web;

import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.past.PagesToKeep;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.templates.engagement.calendar.JtelistGenerated;

/** An occasion with several sittings: all of them on one page, a place booked at each. */
@Path("/meetings/series/{series}")
@ApplicationScoped
public class SeriesPage implements PagesToKeep {
    private static final String SERIES = "/meetings/series/";

    private final CalendarViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeriesPage() {
        this.views = null;
    }

    @Inject
    public SeriesPage(CalendarViews views) {
        this.views = views;
    }

    @GET
    @Open
    public View show(@PathParam("series") String series) {
        List<MeetingLine> sittings = views.series(series);
        if (sittings.isEmpty()) {
            throw NotFound.of("series", series);
        }
        MeetingLine first = sittings.get(0);
        return BlocksPage.of(occasion(first.title()))
                .caption(first.kind().words())
                .with(null, Pieces.paragraphs(first.purpose()))
                .with(
                        Words.countFirst(sittings.size(), "sitting", "sittings"),
                        Pieces.paragraph("Choose the one that suits you. You book a place at each of them for itself."))
                .with(null, (HtmlContent) out -> JtelistGenerated.render(out, null, sittings, ""))
                .view()
                .crumbs(new Crumb("Home", "/"), new Crumb("Meetings", "/meetings"))
                .cacheableForASecond();
    }

    /** What all sittings have in common: the title up to the name of the sitting. */
    static String occasion(String title) {
        int end = title.indexOf(':');
        return end < 0 ? title : title.substring(0, end);
    }

    @Override
    public List<String> addresses() {
        return views.seriesNames().stream().map(series -> SERIES + series).toList();
    }

    @Override
    public View page(String address) {
        return show(address.substring(SERIES.length()));
    }
}
