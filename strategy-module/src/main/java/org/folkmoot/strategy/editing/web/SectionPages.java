package org.folkmoot.strategy.editing.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.comparing.Change;
import org.folkmoot.strategy.comparing.Differences;
import org.folkmoot.strategy.comparing.Readable;
import org.folkmoot.strategy.editing.DiscardDraft;
import org.folkmoot.strategy.editing.ReleaseDrafts;
import org.folkmoot.strategy.editing.RestoreVersion;
import org.folkmoot.strategy.editing.SaveDraft;
import org.folkmoot.strategy.editing.UndoLastChange;
import org.folkmoot.strategy.editing.WhatCanBeNamed;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Fault;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.SectionViews;
import org.folkmoot.strategy.store.views.VersionRow;
import org.folkmoot.templates.strategy.editing.JteconflictGenerated;
import org.folkmoot.templates.strategy.editing.JtehistoryGenerated;
import org.folkmoot.templates.strategy.editing.JtesectionGenerated;

/** Changing one section: the form, both versions where two editors met, the history. */
@Path("/editor/sections/{id}")
@ApplicationScoped
public class SectionPages {

    private static final int CONFLICT = 409;
    private static final int MOST_VERSIONS = 50;

    private final SectionViews sections;
    private final SaveDraft save;
    private final DiscardDraft discard;
    private final ReleaseDrafts publish;
    private final ReleaseView view;
    private final RestoreVersion restore;
    private final UndoLastChange undo;
    private final WhatCanBeNamed named;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SectionPages() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    SectionPages(
            SectionViews sections,
            SaveDraft save,
            DiscardDraft discard,
            ReleaseDrafts publish,
            ReleaseView view,
            RestoreVersion restore,
            UndoLastChange undo,
            WhatCanBeNamed named) {
        this.sections = sections;
        this.save = save;
        this.discard = discard;
        this.publish = publish;
        this.view = view;
        this.restore = restore;
        this.undo = undo;
        this.named = named;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View form(@PathParam("id") long id) {
        SectionRow row = find(id);
        return page(row, new SectionForm(schema(row), present(row), row.lock(), choices(row), row.name()));
    }

    @POST
    @Requires(Permission.EDIT_CONTENT)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        SectionRow row = find(id);
        SectionForm sent = new SectionForm(
                schema(row), SectionInput.skeleton(schema(row), input), row.lock(), choices(row), row.name());
        boolean readable = sent.bind(input);
        int lock = lock(sent);
        String command = input.getFirst("do");
        ListCommand asked = ListCommand.of(command == null ? "save" : command);
        if (asked.isForList()) {
            JsonNode content = SectionInput.content(sent.root, false);
            asked.on(content, schema(row));
            return page(row, new SectionForm(schema(row), content, lock, choices(row), row.name()))
                    .response();
        }
        JsonNode content = SectionInput.content(sent.root, true);
        List<Fault> faults = readable ? Shape.of(row.kind()).faults(row.name(), content) : List.of();
        sent.refuse(faults);
        return sent.isValid()
                ? save(row, lock, content)
                : page(row, sent).errors(sent).response();
    }

    private Response save(SectionRow row, int lock, JsonNode content) {
        if (lock == row.lock() && isUntouched(row, content)) {
            return Redirects.withNotice("/editor/pages/" + row.page(), "Nothing was changed, so nothing was saved.");
        }
        try {
            save.save(row.id(), lock, content);
            return Redirects.withNotice("/editor/pages/" + row.page(), "Draft saved. Preview it, then publish it.");
        } catch (Conflict someoneElse) {
            SectionRow now = find(row.id());
            // Where they took back all that they had written there is nothing to show beside it.
            return newest(now).isEmpty() && now.lock() != lock
                    ? save(now, now.lock(), content)
                    : bothVersions(row.id(), content);
        }
    }

    /** A form that is sent as it came is no change, even where lines end otherwise in it than they did. */
    private boolean isUntouched(SectionRow row, JsonNode content) {
        return newest(row)
                .filter(known -> Differences.between(
                                Readable.of(schema(row), known.content()),
                                Readable.of(schema(row), ContentJson.text(content)))
                        .isEmpty())
                .isPresent();
    }

    /** Theirs and yours side by side; yours can be saved over theirs, now that it was seen. */
    private Response bothVersions(long id, JsonNode yours) {
        SectionRow now = find(id);
        VersionRow theirs = newest(now).orElseThrow(() -> NotFound.of("version of section", id));
        SectionForm form = new SectionForm(schema(now), yours, now.lock(), choices(now), now.name());
        return View.page(
                        "Someone else changed this",
                        out -> JteconflictGenerated.render(
                                out,
                                null,
                                now,
                                title(now),
                                theirs,
                                Readable.of(schema(now), theirs.content()),
                                Readable.of(schema(now), ContentJson.text(yours)),
                                Differences.between(
                                        Readable.of(schema(now), theirs.content()),
                                        Readable.of(schema(now), ContentJson.text(yours))),
                                new ConflictForm(form.root, form.lock)))
                .section(Section.EDITOR)
                .wide()
                .status(CONFLICT)
                .response();
    }

    @POST
    @Path("publish")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response publish(@PathParam("id") long id, @FormParam("lock") int lock) {
        SectionRow row = find(id);
        return view.refused(row.page(), () -> publish.release(row.page(), Map.of(id, lock)))
                .orElseGet(() ->
                        Redirects.withNotice("/editor/pages/" + row.page(), "Published. Everyone can read it now."));
    }

    @POST
    @Path("discard")
    @Requires(Permission.EDIT_CONTENT)
    public Response discard(@PathParam("id") long id, @FormParam("lock") int lock) {
        discard.discard(id, lock);
        return Redirects.withNotice("/editor/pages/" + find(id).page(), "Draft discarded. It stays in the history.");
    }

    @GET
    @Path("history")
    @Requires(Permission.EDIT_CONTENT)
    public View history(@PathParam("id") long id) {
        SectionRow row = find(id);
        List<ShownVersion> versions = shown(row, sections.history(id));
        return View.page("History", out -> JtehistoryGenerated.render(out, null, row, title(row), versions))
                .section(Section.EDITOR)
                .back("/editor/pages/" + row.page());
    }

    /** The newest versions, each with what it changed of the one before. */
    private static List<ShownVersion> shown(SectionRow row, List<VersionRow> history) {
        List<ShownVersion> shown = new ArrayList<>();
        List<Readable.Line> newer = List.of();
        for (int i = Math.min(history.size(), MOST_VERSIONS) - 1; i >= 0; i--) {
            List<Readable.Line> lines = Readable.of(schema(row), history.get(i).content());
            shown.add(0, new ShownVersion(history.get(i), lines, Differences.between(newer, lines)));
            newer = lines;
        }
        return shown;
    }

    @POST
    @Path("restore")
    @Requires(Permission.EDIT_CONTENT)
    public Response restore(@PathParam("id") long id, @FormParam("lock") int lock, @FormParam("number") int number) {
        restore.restore(id, lock, number);
        return Redirects.withNotice(
                "/editor/pages/" + find(id).page(),
                "Version " + number + " is now the draft. Publish it to make it public.");
    }

    @POST
    @Path("undo")
    @Requires(Permission.EDIT_CONTENT)
    public Response undo(@PathParam("id") long id, @FormParam("lock") int lock) {
        SectionRow row = find(id);
        String words = undo.undo(id, lock).isPresent()
                ? "Undone. What was before is now the draft."
                : "Undone. There is no draft any more.";
        return Redirects.withNotice("/editor/pages/" + row.page(), words);
    }

    private SectionRow find(long id) {
        return sections.find(id).orElseThrow(() -> NotFound.of("section", id));
    }

    private static JsonNode schema(SectionRow row) {
        return Shape.of(row.kind()).schemaOf(row.name());
    }

    private static String title(SectionRow row) {
        return Shape.of(row.kind()).titleOf(row.name());
    }

    private JsonNode present(SectionRow row) {
        return sections.draft(row.id())
                .or(() -> sections.published(row.id()))
                .map(version -> ContentJson.read(version.content()))
                .orElse(JsonNodeFactory.instance.missingNode());
    }

    /** Of a section that is the list itself, such as the documents of a strategy, the pieces count as named by its name. */
    private Map<String, Map<String, String>> choices(SectionRow row) {
        ObjectNode content = ContentJson.object();
        content.set(row.name(), present(row));
        return named.find(content);
    }

    private Optional<VersionRow> newest(SectionRow row) {
        return sections.draft(row.id()).or(() -> sections.published(row.id()));
    }

    private static int lock(SectionForm form) {
        String text = form.lock.value();
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static View page(SectionRow row, SectionForm form) {
        return View.page(
                        title(row), out -> JtesectionGenerated.render(out, null, row, title(row), form.root, form.lock))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"), new Crumb(row.pageTitle(), "/editor/pages/" + row.page()));
    }

    /** A version with its lines, and what it changed of the version before. */
    public record ShownVersion(VersionRow version, List<Readable.Line> lines, List<Change> changes) {}
}
