package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.feedback.LoadVoices;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.NamedFiles;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;

/**
 * Gives everything that is public as a pack: pages with what each was before, the surveys of consultations, their themes
 * and what came of them, feedback and pledges to networks, and the files that pages name.
 */
@ApplicationScoped
public class ExportPack {

    private final PublishedPages published;
    private final PastPages past;
    private final PackSurveys surveys;
    private final PackOutcomes outcomes;
    private final VoicesOfNetworks voices;
    private final PageFiles pageFiles;
    private final FileStore files;
    private final TrustSettings settings;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportPack() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ExportPack(
            PublishedPages published,
            PastPages past,
            PackSurveys surveys,
            PackOutcomes outcomes,
            VoicesOfNetworks voices,
            PageFiles pageFiles,
            FileStore files,
            TrustSettings settings,
            Audit audit) {
        this.published = published;
        this.past = past;
        this.surveys = surveys;
        this.outcomes = outcomes;
        this.voices = voices;
        this.pageFiles = pageFiles;
        this.files = files;
        this.settings = settings;
        this.audit = audit;
    }

    /** Begins the download: notes it, and returns what writes the zip file. */
    @Transactional
    public Writing export() {
        List<PageLine> pages = published.all();
        audit.wrote("content.export", "pages", pages.size() + " pages as a pack");
        return out -> write(pages, out);
    }

    private void write(List<PageLine> pages, OutputStream out) throws IOException {
        Set<String> written = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, written, Map.of("trust.yaml", trust()));
            for (PageLine page : pages) {
                put(zip, written, current(page));
                put(zip, written, earlier(page));
                put(zip, written, asked(page));
                files(zip, written, page);
            }
        }
    }

    private byte[] trust() {
        String yaml = "name: " + quoted(settings.trustName()) + "\nshort-name: " + quoted(settings.shortName())
                + "\nkind: " + (settings.hasMembers() ? "FT" : "TRUST") + "\n";
        return yaml.getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return ContentJson.object().textNode(text).toString();
    }

    private Map<String, byte[]> current(PageLine page) {
        return PackFilesOfPages.of(
                page.kind(), page.slug(), "", ContentJson.page(published.sections(page.kind(), page.slug())));
    }

    private Map<String, byte[]> asked(PageLine page) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        surveys.of(page.id())
                .ifPresent(survey -> files.put(PackSurveys.path(page.slug()), PackFilesOfPages.yaml(survey)));
        outcomes.of(page.id())
                .ifPresent(outcome -> files.put(PackOutcomes.path(page.slug()), PackFilesOfPages.yaml(outcome)));
        voices.of(page).ifPresent(said -> files.put(LoadVoices.path(page.slug()), PackFilesOfPages.yaml(said)));
        return files;
    }

    /** The page as it stood on each day on which it changed, but the last. */
    private Map<String, byte[]> earlier(PageLine page) {
        Map<String, byte[]> editions = new LinkedHashMap<>();
        List<LocalDate> days = past.moments(page.id()).stream()
                .map(moment -> LocalDate.ofInstant(moment.at(), TrustClock.LONDON))
                .distinct()
                .toList();
        Shape shape = Shape.of(page.kind());
        for (LocalDate day : days.subList(Math.min(1, days.size()), days.size())) {
            Map<String, String> sections = past.sections(
                    page.id(), day.plusDays(1).atStartOfDay(TrustClock.LONDON).toInstant());
            if (shape.sections().stream().filter(shape::needs).allMatch(sections::containsKey)) {
                editions.putAll(PackFilesOfPages.of(page.kind(), page.slug(), "@" + day, ContentJson.page(sections)));
            }
        }
        return editions;
    }

    private void files(ZipOutputStream zip, Set<String> written, PageLine page) throws IOException {
        for (String path : NamedFiles.in(ContentJson.page(published.sections(page.kind(), page.slug())))) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            for (PageFile file : pageFiles.sources(page.id())) {
                if (file.name().equals(name) && written.add(path)) {
                    zip.putNextEntry(new ZipEntry(path));
                    try (InputStream content = files.open(file.file())) {
                        content.transferTo(zip);
                    }
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, Set<String> written, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (written.add(file.getKey())) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
    }

    /** Writes a download. */
    public interface Writing {

        /** Writes it to the end. */
        void to(OutputStream out) throws IOException;
    }
}
