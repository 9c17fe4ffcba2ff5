package org.folkmoot.engagement.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.engagement.calendar.CalendarEntry;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.rules.BookingIsOpen;
import org.folkmoot.engagement.replying.BookPlace;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.CalendarAnswers;
import org.folkmoot.engagement.web.MeetingSections;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.past.PagesToKeep;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.templates.engagement.calendar.JtemeetingGenerated;
import org.jspecify.annotations.Nullable;

/** One open meeting: what, when, where, access, the other sittings, and booking a place. */
@Path("/meetings")
@ApplicationScoped
public class OpenMeetingPages implements PagesToKeep {

    private static final String MEETINGS = "/meetings/";
    /** How many coming and how many past meetings are looked at, to see whether their pages say something else. */
    private static final int MOST_KEPT = 200;

    private final MeetingBook book;
    private final CalendarViews views;
    private final TopicBook topics;
    private final BookPlace booking;
    private final CalendarFile calendar;
    private final Instance<MeetingSections> sections;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OpenMeetingPages() {
        this.book = null;
        this.views = null;
        this.topics = null;
        this.booking = null;
        this.calendar = null;
        this.sections = null;
        this.clock = null;
    }

    @Inject
    public OpenMeetingPages(
            MeetingBook book,
            CalendarViews views,
            TopicBook topics,
            BookPlace booking,
            CalendarFile calendar,
            @Any Instance<MeetingSections> sections,
            Clock clock) {
        this.book = book;
        this.views = views;
        this.topics = topics;
        this.booking = booking;
        this.calendar = calendar;
        this.sections = sections;
        this.clock = clock;
    }

    @GET
    @Path("/{slug}")
    @Open
    public View show(@PathParam("slug") String slug) {
        Meeting meeting = open(slug);
        return page(meeting, new BookingForm()).cacheableForASecond();
    }

    @POST
    @Path("/{slug}/book")
    @Open
    public Response book(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Meeting meeting = open(slug);
        BookingForm form = new BookingForm();
        if (!form.bind(input)) {
            return page(meeting, form).response();
        }
        booking.book(slug, form.name.value(), form.mail.value());
        return Redirects.seeOther("/meetings/" + slug + "/booked");
    }

    @GET
    @Path("/{slug}/booked")
    @Open
    public View booked(@PathParam("slug") String slug) {
        return BlocksPage.of("Check your email")
                .lead("We sent you a link to confirm your place at "
                        + open(slug).details().title() + ". No place is taken until you use it.")
                .with(null, Pieces.link("Back to the meeting", "/meetings/" + slug))
                .view();
    }

    @GET
    @Path("/{slug}.ics")
    @Produces("text/calendar; charset=UTF-8")
    @Open
    public Response file(@PathParam("slug") String slug) {
        return CalendarAnswers.file(calendar.of(CalendarEntry.of(open(slug), false)));
    }

    private Meeting open(String slug) {
        return book.bySlug(slug)
                .filter(meeting -> meeting.details().openToPublic())
                .orElseThrow(() -> NotFound.of("meeting", slug));
    }

    private View page(Meeting meeting, BookingForm form) {
        String series = meeting.details().series();
        List<MeetingLine> sittings = series == null
                ? List.of()
                : views.series(series).stream()
                        .filter(line -> line.id() != meeting.id())
                        .toList();
        MeetingPiece piece = new MeetingPiece(
                meeting.details(),
                Objects.requireNonNull(meeting.slug()),
                meeting.state() == MeetingState.CANCELLED,
                meeting.state().isFixed() && meeting.calendarSequence() > 0,
                names(meeting),
                sittings,
                sections(meeting),
                closed(meeting),
                form);
        return View.page(meeting.details().title(), out -> JtemeetingGenerated.render(out, null, piece))
                .errors(form)
                .crumbs(new Crumb("Home", "/"), new Crumb("Meetings", "/meetings"));
    }

    private List<BlocksPage.Block> sections(Meeting meeting) {
        return sections.stream()
                .sorted(Comparator.comparingInt(MeetingSections::order))
                .flatMap(section -> section.of(meeting).stream())
                .toList();
    }

    private @Nullable String closed(Meeting meeting) {
        Instant now = clock.instant();
        BookingIsOpen window = new BookingIsOpen(meeting.details().windows(), now);
        Instant opens = meeting.details().windows().bookingsOpen();
        if (!meeting.state().isFixed() || meeting.details().time().hasBegun(now)) {
            return "Booking is closed because the meeting has begun or is over.";
        }
        if (opens != null && window.broken() && now.isBefore(opens)) {
            return "Booking opens on "
                    + Words.date(opens.atZone(TrustClock.LONDON).toLocalDate()) + ".";
        }
        return window.broken() ? window.words() + "." : null;
    }

    private List<String> names(Meeting meeting) {
        return topics.all().stream()
                .filter(topic -> meeting.details().topics().contains(topic.slug()))
                .map(Topic::name)
                .toList();
    }

    @Override
    public List<String> addresses() {
        return Stream.of(views.coming(clock.instant(), MOST_KEPT), views.past(clock.instant(), MOST_KEPT))
                .flatMap(List::stream)
                .map(meeting -> MEETINGS + meeting.slug())
                .toList();
    }

    @Override
    public View page(String address) {
        return show(address.substring(MEETINGS.length()));
    }
}
