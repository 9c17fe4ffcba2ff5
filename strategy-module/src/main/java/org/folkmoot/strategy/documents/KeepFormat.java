package org.folkmoot.strategy.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.folkmoot.strategy.editing.SaveDraft;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.rules.APictureIsDescribed;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.Uploads;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;

/**
 * Keeps a checked file as a format of a document: the file at once, under a name of its own that stays, and the format
 * as a draft of the list of formats, which becomes public when the document is published.
 */
@ApplicationScoped
public class KeepFormat {

    private static final String RENDITIONS = "renditions";
    private static final int LONGEST_SLUG = 60;

    private final PublishedPages published;
    private final Pages pages;
    private final PageFiles pageFiles;
    private final Sections sections;
    private final Uploads uploads;
    private final FileStore files;
    private final SaveDraft save;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepFormat() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public KeepFormat(
            PublishedPages published,
            Pages pages,
            PageFiles pageFiles,
            Sections sections,
            Uploads uploads,
            FileStore files,
            SaveDraft save,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.published = published;
        this.pages = pages;
        this.pageFiles = pageFiles;
        this.sections = sections;
        this.uploads = uploads;
        this.files = files;
        this.save = save;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The document of this id, published or not. */
    public PageLine document(long page) {
        return published
                .find(page)
                .filter(line -> line.kind() == Kind.DOCUMENT)
                .orElseThrow(() -> NotFound.of("document", page));
    }

    /**
     * Keeps the file; returns its name.
     *
     * @throws RuleBroken where a picture has no words
     */
    @Transactional
    public String keep(long page, FormatWanted wanted, CheckedFile checked) {
        RuleBroken.check(new APictureIsDescribed(checked.type().isPicture(), wanted.alt()));
        PageLine document = document(page);
        String name = freeName(document, wanted, checked.type().ending());
        long file = store(name, checked);
        PageFile kept = new PageFile(name, file, checked.type().contentType(), checked.size(), hash(file));
        pages.keepFile(page, kept);
        uploads.add(new Uploads.Upload(
                file,
                page,
                wanted.which().name(),
                checked.pages(),
                String.join("\n", checked.warnings()),
                checked.scanned(),
                actor.get().name(),
                clock.instant(),
                checked.words()));
        draft(page, wanted, name);
        audit.wrote(
                "document.upload", "page:" + page, name + " of " + document.title() + ", " + checked.size() + " bytes");
        return name;
    }

    private long store(String name, CheckedFile checked) {
        try (InputStream in = Files.newInputStream(checked.file())) {
            return files.store(name, checked.type().contentType(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash(long file) {
        return files.find(file)
                .map(FileStore.StoredFile::sha256)
                .orElseThrow(() -> new IllegalStateException("File " + file + " was not stored"));
    }

    /** Earlier files keep their names, and with them the links that lead to them. */
    private String freeName(PageLine document, FormatWanted wanted, String ending) {
        String slug = document.slug();
        String language = wanted.language().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String stem = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG))
                + "-"
                + wanted.which().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (language.isBlank() || language.equals("-") ? "" : "-" + language);
        List<String> taken =
                pageFiles.of(document.id()).stream().map(PageFile::name).toList();
        String name = stem + "." + ending;
        for (int number = 2; taken.contains(name); number++) {
            name = stem + "-" + number + "." + ending;
        }
        return name;
    }

    private void draft(long page, FormatWanted wanted, String name) {
        SectionRow row = sections.read().of(page).stream()
                .filter(each -> each.name().equals(RENDITIONS))
                .findFirst()
                .orElseThrow(() -> NotFound.of("section", RENDITIONS));
        ArrayNode formats = sections.read()
                .draft(row.id())
                .or(() -> sections.read().published(row.id()))
                .map(version -> (ArrayNode) ContentJson.read(version.content()))
                .orElseGet(() -> ContentJson.object().putArray(RENDITIONS));
        ObjectNode format = ContentJson.object()
                .put("kind", wanted.which().name())
                .put("state", "AVAILABLE")
                .put("file", "files/" + name)
                .put("since", TrustClock.today(clock).toString());
        if (!wanted.alt().isEmpty()) {
            format.put("alt", wanted.alt());
        }
        if (!wanted.language().isEmpty()) {
            format.put("language", wanted.language());
        }
        place(formats, format);
        save.save(row.id(), row.lock(), formats);
    }

    /** In place of the one that was planned, or of the file that it follows; otherwise at the end. */
    private static void place(ArrayNode formats, ObjectNode format) {
        for (int i = 0; i < formats.size(); i++) {
            JsonNode before = formats.path(i);
            boolean same = before.path("kind").equals(format.path("kind"))
                    && before.path("language")
                            .asText()
                            .equals(format.path("language").asText());
            if (same && !before.has("made")) {
                formats.set(i, format);
                return;
            }
        }
        formats.add(format);
    }
}
