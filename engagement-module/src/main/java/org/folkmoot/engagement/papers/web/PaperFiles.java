package org.folkmoot.engagement.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;

/** Hands a paper's file to the browser. */
@ApplicationScoped
class PaperFiles {
    private final FileStore files;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PaperFiles() {
        this.files = null;
    }

    @Inject
    PaperFiles(FileStore files) {
        this.files = files;
    }

    Response of(Paper paper) {
        Long file = paper.fileId();
        if (file == null) {
            return Response.seeOther(URI.create(String.valueOf(paper.link()))).build();
        }
        FileStore.StoredFile stored = files.find(file).orElseThrow(() -> NotFound.of("file", file));
        StreamingOutput bytes = out -> {
            try (InputStream in = files.open(file)) {
                in.transferTo(out);
            }
        };
        String name = stored.name().replaceAll("[^A-Za-z0-9._-]+", "-");
        return Response.ok(bytes, stored.contentType())
                .header("Content-Length", stored.size())
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }
}
