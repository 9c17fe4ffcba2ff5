package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
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
        for (String path : page.files()) {
            byte[] content = content(pack, page, path);
            keep(id, name(path), type(pack, page, path, content), content);
        }
    }

    /** The same for a page that is public: a name that it has already means the same file, or is refused. */
    void keepNew(Pack pack, PackPage page, long id) {
        for (String path : page.files()) {
            byte[] content = content(pack, page, path);
            String type = type(pack, page, path, content);
            Optional<PageFile> there = pages.file(id, name(path));
            if (there.isEmpty()) {
                keep(id, name(path), type, content);
            } else if (there.get().size() != content.length || !same(there.get(), content)) {
                throw pack.fault(
                        page.path(), "", "the page has another file called " + name(path) + ": give it another name");
            }
        }
    }

    private boolean same(PageFile there, byte[] content) {
        try (InputStream known = files.open(there.file())) {
            return Arrays.equals(known.readAllBytes(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static byte[] content(Pack pack, PackPage page, String path) {
        return page.file(pack, path).orElseThrow(() -> pack.fault(page.path(), "", "the pack has no file " + path));
    }

    private static String type(Pack pack, PackPage page, String path, byte[] content) {
        return FileKind.of(content)
                .orElseThrow(() -> pack.fault(page.path(), "", path + " is no PDF, PNG, JPEG or SVG without scripts"));
    }

    private void keep(long page, String name, String type, byte[] content) {
        long file = files.store(name, type, new ByteArrayInputStream(content));
        FileStore.StoredFile stored =
                files.find(file).orElseThrow(() -> new IllegalStateException("File " + file + " was not stored"));
        pages.keepFile(page, new PageFile(name, file, type, stored.size(), stored.sha256()));
    }
}
