package org.folkmoot.engagement.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.RoomBook;
import org.folkmoot.engagement.model.RoomBook.Arrival;
import org.folkmoot.engagement.model.RoomBook.Source;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.store.views.RoomViews.Guest;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Notes who comes through the door: by name, by code, from a phone that had no connection, or without an invitation. */
@ApplicationScoped
public class CheckIn {
    private final Doors doors;
    private final RoomBook book;
    private final RoomViews views;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CheckIn() {
        this.doors = null;
        this.book = null;
        this.views = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public CheckIn(Doors doors, RoomBook book, RoomViews views, CurrentActor actor, Audit audit, Clock clock) {
        this.doors = doors;
        this.book = book;
        this.views = views;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** An invited person is here; returns their name. Noting it twice changes nothing. */
    @Transactional
    public String here(long meeting, long invitation, Source source) {
        doors.openDoor(meeting);
        Guest guest = views.guest(meeting, invitation).orElseThrow(() -> NotFound.of("invitation", invitation));
        arrive(meeting, guest, source, null);
        return guest.name();
    }

    /** The person with this code is here; empty where the code is nobody's. */
    @Transactional
    public Optional<String> hereByCode(long meeting, String code) {
        doors.openDoor(meeting);
        return book.invitationWithCode(meeting, plain(code))
                .flatMap(invitation -> views.guest(meeting, invitation))
                .map(guest -> {
                    arrive(meeting, guest, Source.CAMERA, null);
                    return guest.name();
                });
    }

    /** Adds what a phone noted without a connection; sent again, it changes nothing. */
    @Transactional
    public List<Seen> add(long meeting, List<Noted> noted) {
        doors.openDoor(meeting);
        return noted.stream().map(each -> seen(meeting, each)).toList();
    }

    private Seen seen(long meeting, Noted noted) {
        String code = plain(noted.code());
        return book.invitationWithCode(meeting, code)
                .flatMap(invitation -> views.guest(meeting, invitation))
                .map(guest -> new Seen(code, guest.name(), arrive(meeting, guest, Source.OFFLINE, noted.mark())))
                .orElseGet(() -> new Seen(code, "", false));
    }

    /** It was a mistake: the person is not here. */
    @Transactional
    public void notHere(long meeting, long attendance) {
        doors.openDoor(meeting);
        if (book.notCome(meeting, attendance)) {
            audit.wrote("door.undo", "meeting:" + meeting, "Taken back that somebody came, note " + attendance);
        }
    }

    /** Somebody came without an invitation, on record or not; who is not may leave an address for this meeting. */
    @Transactional
    public void walkedIn(long meeting, String name, @Nullable Long person, @Nullable String mail) {
        doors.openDoor(meeting);
        PersonId known = person == null ? null : new PersonId(person);
        boolean fresh = book.came(new Arrival(
                meeting,
                null,
                known,
                known == null ? name : null,
                known == null ? mail : null,
                1,
                Source.WALK_IN,
                null,
                actor.get().name(),
                clock.instant()));
        if (fresh) {
            audit.wrote(
                    "door.walk-in",
                    known == null ? "meeting:" + meeting : "person:" + known,
                    "Came without an invitation to meeting " + meeting);
        }
    }

    private boolean arrive(long meeting, Guest guest, Source source, @Nullable String mark) {
        boolean fresh = !guest.isHere()
                && book.came(new Arrival(
                        meeting,
                        guest.invitation(),
                        guest.person() == null ? null : new PersonId(guest.person()),
                        null,
                        null,
                        guest.expected() ? guest.people() : 1,
                        source,
                        mark,
                        actor.get().name(),
                        clock.instant()));
        if (fresh) {
            audit.wrote("door.check-in", "invitation:" + guest.invitation(), "Came to meeting " + meeting);
        }
        return fresh;
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * What became of what a phone noted.
     *
     * @param name empty where the code is nobody's at this meeting
     * @param fresh true where it had not been noted before that they came
     */
    public record Seen(String code, String name, boolean fresh) {}

    /**
     * What a phone noted.
     *
     * @param mark the phone's own name for it, so that it counts once
     */
    public record Noted(String mark, String code) {}
}
