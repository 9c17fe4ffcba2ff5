package org.folkmoot.engagement.room.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.rules.ATableWithNotesStays;
import org.folkmoot.engagement.room.Doors;
import org.folkmoot.engagement.room.KeepTables;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.store.views.RoomViews.NoteLine;
import org.folkmoot.engagement.store.views.RoomViews.TableLine;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.forms.Upload;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.engagement.room.JtenoteGenerated;
import org.folkmoot.templates.engagement.room.JtephotoGenerated;
import org.jspecify.annotations.Nullable;

/** What is said at one table: read the notes, type one, or send a photograph of one. */
@Path("/room/{id: [0-9]{1,18}}/tables/{table: [0-9]{1,18}}")
@ApplicationScoped
public class NotePages {
    private static final int MEGABYTES = 12;

    private final Doors doors;
    private final KeepTables tables;
    private final RoomViews views;
    private final FileStore files;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NotePages() {
        this.doors = null;
        this.tables = null;
        this.views = null;
        this.files = null;
    }

    @Inject
    public NotePages(Doors doors, KeepTables tables, RoomViews views, FileStore files) {
        this.doors = doors;
        this.tables = tables;
        this.views = views;
        this.files = files;
    }

    @GET
    @Requires(Permission.HOLD_MEETINGS)
    public View show(@PathParam("id") long id, @PathParam("table") long table) {
        return page(id, table, new NoteForm());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = MEGABYTES)
    @Requires(Permission.HOLD_MEETINGS)
    public Response note(@PathParam("id") long id, @PathParam("table") long table, List<EntityPart> parts) {
        NoteForm form = new NoteForm();
        if (form.bind(parts) && kept(id, table, form)) {
            return Redirects.withNotice("/room/" + id + "/tables/" + table, "The note was kept");
        }
        return page(id, table, form).response();
    }

    private boolean kept(long id, long table, NoteForm form) {
        try {
            tables.note(
                    id,
                    table,
                    form.body.given().orElse(null),
                    bytes(form.photo.given().orElse(null)),
                    form.photoWords.given().orElse(null));
            return true;
        } catch (RuleBroken e) {
            form.refuse(form.photo, e.rule().words());
            return false;
        }
    }

    private static byte @Nullable [] bytes(@Nullable Upload photo) {
        if (photo == null) {
            return null;
        }
        try (var content = photo.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Path("/remove")
    @Requires(Permission.HOLD_MEETINGS)
    public Response remove(@PathParam("id") long id, @PathParam("table") long table) {
        tables.remove(id, table);
        return Redirects.withNotice("/room/" + id, "The table was removed");
    }

    /** A photograph of a note. */
    @GET
    @Path("/photos/{file: [0-9]{1,18}}")
    @Requires(Permission.HOLD_MEETINGS)
    public Response photo(@PathParam("id") long id, @PathParam("table") long table, @PathParam("file") long file) {
        doors.room(id);
        boolean ofTable = views.notes(id, table).stream().anyMatch(each -> Objects.equals(each.photoFile(), file));
        FileStore.StoredFile stored =
                files.find(file).filter(found -> ofTable).orElseThrow(() -> NotFound.of("photograph", file));
        return Response.ok(files.open(file), stored.contentType())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private View page(long id, long table, NoteForm form) {
        String meeting = doors.room(id).details().title();
        TableLine line = views.tables(id).stream()
                .filter(each -> each.id() == table)
                .findFirst()
                .orElseThrow(() -> NotFound.of("table", table));
        List<NoteLine> notes = views.notes(id, table);
        String here = "/room/" + id + "/tables/" + table;
        BlocksPage page = BlocksPage.of("Table " + line.number() + ": " + line.topic())
                .caption(meeting)
                .with("Notes", notes(here, notes))
                .with("Add a note", (HtmlContent) out -> JtenoteGenerated.render(out, null, form, here));
        if (!new ATableWithNotesStays(!notes.isEmpty()).broken()) {
            page = page.with(null, Pieces.post(Button.of("Remove this table").secondary(), here + "/remove", null));
        }
        return page.view().back("/room/" + id).errors(form);
    }

    private static Content notes(String here, List<NoteLine> notes) {
        if (notes.isEmpty()) {
            return Pieces.paragraph("Nothing was noted yet.");
        }
        List<Content> parts = new ArrayList<>();
        for (NoteLine note : notes) {
            parts.add(Pieces.paragraph(Words.dateAndTime(note.notedAt()) + ", " + note.notedBy()));
            parts.add(Pieces.paragraphs(note.body()));
            if (note.photoFile() != null) {
                String words = Objects.requireNonNullElse(note.photoWords(), "");
                parts.add((HtmlContent)
                        out -> JtephotoGenerated.render(out, null, here + "/photos/" + note.photoFile(), words));
            }
        }
        return Html.all(parts);
    }
}
