package org.folkmoot.engagement.calendar.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.nhsuk.forms.Form;

/**
 * What of the calendar someone wants to see; empty words mean everything.
 *
 * @param area words of the place
 */
public record MeetingFilter(String kind, String mode, String topic, String area) {

    List<MeetingLine> of(List<MeetingLine> lines) {
        return lines.stream().filter(this::fits).toList();
    }

    private boolean fits(MeetingLine line) {
        return (kind.isEmpty() || line.kind().name().equalsIgnoreCase(kind))
                && (topic.isEmpty() || line.topics().contains(topic))
                && (area.isBlank()
                        || line.venue()
                                .words()
                                .toLowerCase(Locale.UK)
                                .contains(area.strip().toLowerCase(Locale.UK)))
                && switch (mode) {
                    case "online" -> line.venue().online();
                    case "in-person" -> line.venue().place() != null;
                    default -> true;
                };
    }

    /** True where nothing is left out. */
    public boolean isEmpty() {
        return kind.isEmpty() && mode.isEmpty() && topic.isEmpty() && area.isBlank();
    }

    /** The form of the filter, filled with what was asked. */
    public Form form(Collection<MeetingKind> kinds) {
        return new FilterForm(this, kinds);
    }

    private static final class FilterForm extends Form {
        FilterForm(MeetingFilter filter, Collection<MeetingKind> kinds) {
            select("kind", "Sort of meeting")
                    .blank("All sorts")
                    .choices(kinds, MeetingKind::name, MeetingKind::words)
                    .fill(filter.kind.toUpperCase(Locale.ROOT));
            select("mode", "How it is held")
                    .blank("In person or online")
                    .choice("in-person", "In person")
                    .choice("online", "Online")
                    .fill(filter.mode);
            text("area", "Place, for example a town").fill(filter.area);
        }
    }
}
