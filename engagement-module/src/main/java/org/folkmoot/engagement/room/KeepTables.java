package org.folkmoot.engagement.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.RoomBook;
import org.folkmoot.engagement.model.RoomBook.Note;
import org.folkmoot.engagement.model.rules.APhotographIsAPicture;
import org.folkmoot.engagement.model.rules.ATableWithNotesStays;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.uploads.CheckUpload;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.folkmoot.platform.uploads.FileType;
import org.jspecify.annotations.Nullable;

/** Keeps the tables of a meeting and what is said there, typed or photographed. */
@ApplicationScoped
public class KeepTables {
    private final Doors doors;
    private final RoomBook book;
    private final RoomViews views;
    private final CheckUpload uploads;
    private final FileStore files;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepTables() {
        this.doors = null;
        this.book = null;
        this.views = null;
        this.uploads = null;
        this.files = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public KeepTables(
            Doors doors,
            RoomBook book,
            RoomViews views,
            CheckUpload uploads,
            FileStore files,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.doors = doors;
        this.book = book;
        this.views = views;
        this.uploads = uploads;
        this.files = files;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a table, or says otherwise what the one with this number is about. */
    @Transactional
    public void table(long meeting, int number, String topic, @Nullable String facilitator, @Nullable Integer seats) {
        Meeting found = doors.room(meeting);
        book.table(found.id(), number, topic, facilitator, seats);
        audit.wrote("table.keep", "meeting:" + meeting, "Table " + number + ": " + topic);
    }

    /** Removes a table at which nothing was noted. */
    @Transactional
    public void remove(long meeting, long table) {
        doors.room(meeting);
        RuleBroken.check(new ATableWithNotesStays(!views.notes(meeting, table).isEmpty()));
        if (book.removeTable(meeting, table)) {
            audit.wrote("table.remove", "meeting:" + meeting, "A table was removed");
        }
    }

    /**
     * Keeps what was said.
     *
     * @param photo a photograph as it was sent; null for none
     */
    @Transactional
    public void note(
            long meeting, long table, @Nullable String body, byte @Nullable [] photo, @Nullable String photoWords) {
        doors.room(meeting);
        if (views.tables(meeting).stream().noneMatch(each -> each.id() == table)) {
            throw NotFound.of("table", table);
        }
        Long file = photo == null ? null : stored(meeting, photo);
        book.note(meeting, table, new Note(body, file, photoWords), actor.get().name(), clock.instant());
        audit.wrote("table.note", "meeting:" + meeting, file == null ? "A note was typed" : "A note was photographed");
    }

    private long stored(long meeting, byte[] photo) {
        try (CheckedFile checked = uploads.check(new ByteArrayInputStream(photo))) {
            FileType type = checked.type();
            RuleBroken.check(new APhotographIsAPicture(type == FileType.JPEG || type == FileType.PNG));
            try (InputStream content = checked.content()) {
                return files.store("table-note-" + meeting + "." + type.ending(), type.contentType(), content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
