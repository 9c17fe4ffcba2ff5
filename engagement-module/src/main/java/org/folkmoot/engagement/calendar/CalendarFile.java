package org.folkmoot.engagement.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import org.folkmoot.platform.settings.TrustSettings;

/**
 * Calendar entries of meetings: a stable UID and a sequence that rises with every change, so that a later file moves or
 * removes what an earlier one put in.
 */
@ApplicationScoped
public class CalendarFile {
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CalendarFile() {
        this.settings = null;
    }

    @Inject
    public CalendarFile(TrustSettings settings) {
        this.settings = settings;
    }

    /** One meeting, to be put in a calendar; a cancelled one takes itself out. */
    public String of(CalendarEntry entry) {
        Calendar calendar = empty(entry.cancelled() ? Method.VALUE_CANCEL : Method.VALUE_PUBLISH);
        calendar.add(event(entry));
        return FoldedLines.of(calendar.toString());
    }

    /** All these meetings, as a calendar to subscribe to. */
    public String of(List<CalendarEntry> entries) {
        Calendar calendar = empty(Method.VALUE_PUBLISH);
        entries.forEach(entry -> calendar.add(event(entry)));
        return FoldedLines.of(calendar.toString());
    }

    private static Calendar empty(String method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Folkmoot//Meetings//EN"));
        calendar.add(new Version(new ParameterList(), Version.VALUE_2_0));
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(new Method(method));
        return calendar;
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid("meeting-" + entry.meeting() + "@" + host()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new DtStart<>(entry.starts()));
        event.add(new DtEnd<>(entry.ends()));
        event.add(new Summary(entry.title()));
        event.add(new Location(entry.where()));
        event.add(new Description(entry.description()));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Transp(entry.cancelled() ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        event.add(new Organizer(URI.create("mailto:" + settings.mailFrom())));
        if (entry.slug() != null) {
            event.add(new Url(URI.create(settings.baseUrl() + "/meetings/" + entry.slug())));
        }
        return event;
    }

    private String host() {
        String host = URI.create(settings.baseUrl()).getHost();
        return host == null ? "localhost" : host;
    }
}
