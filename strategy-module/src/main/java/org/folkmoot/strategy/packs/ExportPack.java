package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.feedback.LoadVoices;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/**
 * Gives everything that is public as a pack: pages with what each was before, the surveys of consultations, their themes
 * and what came of them, the networks and interests with feedback and pledges, and the files that pages name.
 */
@ApplicationScoped
public class ExportPack {

    private final PublishedPages published;
    private final PackEditions editions;
    private final PackSurveys surveys;
    private final PackOutcomes outcomes;
    private final VoicesOfNetworks voices;
    private final OtherParts others;
    private final PageFiles pageFiles;
    private final FileStore files;
    private final TrustSettings settings;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportPack() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ExportPack(
            PublishedPages published,
            PackEditions editions,
            PackSurveys surveys,
            PackOutcomes outcomes,
            VoicesOfNetworks voices,
            OtherParts others,
            PageFiles pageFiles,
            FileStore files,
            TrustSettings settings,
            Audit audit) {
        this.published = published;
        this.editions = editions;
        this.surveys = surveys;
        this.outcomes = outcomes;
        this.voices = voices;
        this.others = others;
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
        Map<String, String> written = new HashMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, Map.of("trust.yaml", TrustFile.of(settings)));
            put(zip, others.files());
            for (PageLine page : pages) {
                PackEditions.Written said = editions.of(page);
                put(zip, said.files());
                put(zip, asked(page));
                files(zip, written, page, said.named());
            }
        }
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

    /** The files that the page names, or named before; one that another page names as well has a place of its own. */
    private void files(ZipOutputStream zip, Map<String, String> written, PageLine page, Set<String> named)
            throws IOException {
        Map<String, PageFile> known =
                pageFiles.sources(page.id()).stream().collect(Collectors.toMap(PageFile::name, Function.identity()));
        for (String path : named) {
            PageFile file = known.get(path.substring(path.lastIndexOf('/') + 1));
            if (file != null) {
                String other = written.putIfAbsent(path, file.sha256());
                if (other == null) {
                    put(zip, path, file);
                } else if (!other.equals(file.sha256())) {
                    put(zip, PackPage.own(page.kind(), page.slug(), path), file);
                }
            }
        }
    }

    private void put(ZipOutputStream zip, String path, PageFile file) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        try (InputStream content = files.open(file.file())) {
            content.transferTo(zip);
        }
    }

    private static void put(ZipOutputStream zip, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
        }
    }

    /** Writes a download. */
    public interface Writing {

        /** Writes it to the end. */
        void to(OutputStream out) throws IOException;
    }
}
