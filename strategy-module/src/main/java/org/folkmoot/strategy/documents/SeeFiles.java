package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Uploads;
import org.folkmoot.strategy.store.Uploads.Upload;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.SectionViews;
import org.jspecify.annotations.Nullable;

/** What editors see of a document's formats: each with its file and what is known of it, drafts included. */
@ApplicationScoped
public class SeeFiles {

    private final SectionViews sections;
    private final PageFiles files;
    private final Uploads uploads;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeFiles() {
        this(null, null, null);
    }

    @Inject
    SeeFiles(SectionViews sections, PageFiles files, Uploads uploads) {
        this.sections = sections;
        this.files = files;
        this.uploads = uploads;
    }

    /** The formats of a document, drafts included. */
    public Listing of(PageLine document) {
        Map<String, String> contents = sections.contents(document.id(), true);
        contents.keySet().retainAll(List.of("about", "renditions"));
        TrustDocument read = ContentJson.bind(ContentJson.page(contents), TrustDocument.class);
        Map<Long, Upload> known =
                uploads.of(document.id()).stream().collect(Collectors.toMap(Upload::file, Function.identity()));
        Map<String, PageFile> byName =
                files.sources(document.id()).stream().collect(Collectors.toMap(PageFile::name, Function.identity()));
        List<Line> lines = read.renditions().stream()
                .map(rendition -> line(document, rendition, byName, known))
                .toList();
        return new Listing(contents.containsKey("about") ? read.about().state() : null, lines);
    }

    private static Line line(
            PageLine document,
            TrustDocument.Rendition rendition,
            Map<String, PageFile> files,
            Map<Long, Upload> known) {
        String name = rendition.fileName(document.slug());
        PageFile file = name == null ? null : files.get(name);
        return new Line(rendition, file, file == null ? null : known.get(file.file()));
    }

    /** The document's state, null before it has one, and its formats. */
    public record Listing(TrustDocument.@Nullable State state, List<Line> lines) {}

    /** A format with its file, and what is known of how it came. */
    public record Line(
            TrustDocument.Rendition rendition,
            @Nullable PageFile file,
            @Nullable Upload upload) {}
}
