package org.folkmoot.strategy.timemachine.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.uploads.FileType;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.timemachine.PastDay;
import org.folkmoot.strategy.timemachine.ReadAsAt;

/** The files of pages as they were on a day. */
@Path("/media/{kind}/{slug}/as-at/{date}/{name}")
@ApplicationScoped
public class PastMedia {

    private final ReadAsAt read;
    private final FileStore files;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PastMedia() {
        this(null, null, null);
    }

    @Inject
    public PastMedia(ReadAsAt read, FileStore files, Clock clock) {
        this.read = read;
        this.files = files;
        this.clock = clock;
    }

    @GET
    @Open
    public Response file(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("date") String date,
            @PathParam("name") String name) {
        PastDay day = PastDay.of(date, clock);
        PageFile file = Arrays.stream(Kind.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .flatMap(value -> read.file(value, slug, name, day))
                .orElseThrow(() -> NotFound.of("file", name));
        boolean shown =
                FileType.of(file.contentType()).filter(FileType::isShown).isPresent();
        return Response.ok(files.open(file.file()), file.contentType())
                .header(HttpHeaders.ETAG, "\"" + file.sha256() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (shown ? "inline" : "attachment") + "; filename=\"" + file.name() + "\"")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
