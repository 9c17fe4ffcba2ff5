package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.uploads.FileType;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.jspecify.annotations.Nullable;

/** The files of published pages: formats of documents, pictures. */
@Path("/media/{kind}/{slug}/{name}")
@ApplicationScoped
public class Media {

    private final PublishedPages published;
    private final PageFiles pages;
    private final FileStore files;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Media() {
        this(null, null, null);
    }

    @Inject
    Media(PublishedPages published, PageFiles pages, FileStore files) {
        this.published = published;
        this.pages = pages;
        this.files = files;
    }

    @GET
    @Open
    public Response file(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        PageFile file = find(kind, slug, name);
        String tag = "\"" + file.sha256() + "\"";
        if (tag.equals(known)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return Response.ok(files.open(file.file()), file.contentType())
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file) + "; filename=\"" + file.name() + "\"")
                .build();
    }

    private static String disposition(PageFile file) {
        return FileType.of(file.contentType()).filter(FileType::isShown).isPresent() ? "inline" : "attachment";
    }

    private PageFile find(String kind, String slug, String name) {
        return Arrays.stream(Kind.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .flatMap(value -> published.find(value, slug))
                .filter(PageLine::published)
                .flatMap(page -> pages.released(page.id()).stream()
                        .filter(file -> file.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> NotFound.of("file", name));
    }
}
