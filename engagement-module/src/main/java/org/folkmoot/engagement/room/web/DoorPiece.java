package org.folkmoot.engagement.room.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.store.views.RoomViews.Guest;
import org.folkmoot.engagement.store.views.RoomViews.InTheRoom;
import org.folkmoot.engagement.store.views.RoomViews.WalkedIn;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.engagement.room.JtetapGenerated;

/** Pieces of the door's pages. */
@ApplicationScoped
class DoorPiece {
    private static final int MOST = 500;

    private final RoomViews views;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DoorPiece() {
        this.views = null;
        this.settings = null;
    }

    @Inject
    DoorPiece(RoomViews views, TrustSettings settings) {
        this.views = views;
        this.settings = settings;
    }

    /** Who is in the room, by number. */
    Content count(Meeting meeting) {
        InTheRoom room = views.count(meeting.id());
        Integer seats = meeting.details().capacity().in(Mode.IN_PERSON);
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(Components.row("People in the room", Words.number(room.people())));
        rows.add(Components.row("Checked in by name", Words.number(room.checkedIn())));
        rows.add(Components.row("Of them members", Words.number(room.members())));
        if (seats != null) {
            rows.add(Components.row(
                    "Places",
                    Words.number(seats) + (room.people() > seats ? ". There are more people than places" : "")));
        }
        return Components.summaryList(rows);
    }

    /** A row for each person, with the one button that fits. */
    Content guests(long meeting, List<Guest> guests, String asked) {
        if (guests.isEmpty()) {
            return Pieces.paragraph(
                    asked.isBlank()
                            ? "Nobody has said that they are coming."
                            : "Nobody of this name or code is invited. Add them as a person without an invitation.");
        }
        // Two columns stand side by side on a telephone too, so that a list of fifty stays short.
        Table table = Table.of("People").hideCaption().columns("Name", "Here");
        guests.forEach(each -> table.row(who(each), tap(meeting, each)));
        return Components.table(table);
    }

    private static String who(Guest guest) {
        List<String> words = new ArrayList<>();
        words.add(guest.name() + (guest.expected() ? "" : " (had not said that they are coming)"));
        if (guest.people() > 1) {
            words.add("With " + Words.count(guest.people() - 1, "person", "people"));
        }
        words.addAll(needs(guest));
        return String.join(". ", words);
    }

    private static List<String> needs(Guest guest) {
        List<String> needs = new ArrayList<>();
        if (guest.access() != null) {
            needs.add("Needs: " + guest.access());
        }
        if (guest.dietary() != null) {
            needs.add("Cannot eat or drink: " + guest.dietary());
        }
        return needs;
    }

    private static Content tap(long meeting, Guest guest) {
        return guest.attendance() == null
                ? button(meeting, "here", "invitation", guest.invitation(), "Check in", guest.name())
                : Html.all(List.of(
                        Components.tag("Here"),
                        button(meeting, "not-here", "attendance", guest.attendance(), "Take back", guest.name())));
    }

    private static Content button(long meeting, String action, String name, long value, String words, String who) {
        return (HtmlContent)
                out -> JtetapGenerated.render(out, null, "/door/" + meeting + "/" + action, name, value, words, who);
    }

    /** Who came without an invitation. */
    Content walkedIn(Meeting meeting) {
        List<WalkedIn> people = views.walkedIn(meeting.id(), MOST);
        Content add = Html.all(List.of(
                Components.secondaryLink("Add a person without an invitation", "/door/" + meeting.id() + "/walk-in"),
                joining(meeting)));
        if (people.isEmpty()) {
            return Html.all(List.of(Pieces.paragraph("Nobody so far."), add));
        }
        Table table = Table.of("Came without an invitation").hideCaption().columns("Name", "On record", "Here");
        people.forEach(each -> table.row(
                each.name(),
                each.onRecord() ? "Yes" : "No",
                button(meeting.id(), "not-here", "attendance", each.attendance(), "Take back", each.name())));
        return Html.all(List.of(Components.table(table), add));
    }

    /** The way to join, also where a trust has no members but networks; the source says in the reports which meeting it was. */
    Content joining(Meeting meeting) {
        String words = settings.hasMembers()
                ? "Whoever is not a member yet can join here"
                : "Whoever is not on record yet can sign up here";
        return meeting.slug() == null ? Html.NOTHING : Pieces.link(words, "/join?source=meeting-" + meeting.slug());
    }

    /** Other ways to keep the door. */
    Content more(long meeting) {
        String here = "/door/" + meeting;
        return Html.all(List.of(
                Pieces.link("Check in by code", here + "/code"),
                Pieces.link("Check in by camera, also without a connection", here + "/camera"),
                Pieces.link("The list to print", here + "/list"),
                Pieces.link("The count for a screen", here + "/count")));
    }
}
