package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.views.PageFile;

/** Keeps the files that a page of a pack names, each with the type that its content shows. */
@ApplicationScoped
public class KeepFiles {

    private final FileStore files;
    private final Pages pages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepFiles() {
        this(null, null);
    }

    @Inject
    public KeepFiles(FileStore files, Pages pages) {
        this.files = files;
        this.pages = pages;
    }

    void keep(Pack pack, PackPage page, long id) {
        Set<String> named = new LinkedHashSet<>();
        gather(page.content(), named);
        for (String path : named) {
            Optional<String> text = pack.text(path);
            byte[] content = text.orElseThrow(() -> pack.fault(page.path(), "", "the pack has no file " + path))
                    .getBytes(StandardCharsets.UTF_8);
            String type = FileKind.of(content)
                    .orElseThrow(
                            () -> pack.fault(page.path(), "", path + " is no PDF, PNG, JPEG or SVG without scripts"));
            keep(id, path.substring(path.lastIndexOf('/') + 1), type, content);
        }
    }

    private void keep(long page, String name, String type, byte[] content) {
        long file = files.store(name, type, new ByteArrayInputStream(content));
        FileStore.StoredFile stored =
                files.find(file).orElseThrow(() -> new IllegalStateException("File " + file + " was not stored"));
        pages.keepFile(page, new PageFile(name, file, type, stored.size(), stored.sha256()));
    }

    private static void gather(JsonNode node, Set<String> named) {
        if (node.path("file").isTextual()) {
            named.add(node.path("file").asText());
        }
        node.forEach(child -> gather(child, named));
    }
}
