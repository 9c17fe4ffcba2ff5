package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.folkmoot.strategy.model.rules.OnlyAPictureIsShownAsOne;
import org.folkmoot.strategy.reading.Headings;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.Uploads;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Keeps a picture for a page. Readers get it once a published part of the page names it, with words for it. */
@ApplicationScoped
public class KeepPicture {

    private final PublishedPages published;
    private final Pages pages;
    private final PageFiles pageFiles;
    private final Uploads uploads;
    private final FileStore files;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepPicture() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public KeepPicture(
            PublishedPages published,
            Pages pages,
            PageFiles pageFiles,
            Uploads uploads,
            FileStore files,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.published = published;
        this.pages = pages;
        this.pageFiles = pageFiles;
        this.uploads = uploads;
        this.files = files;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The page of this id, published or not. */
    public PageLine page(long page) {
        return published.find(page).orElseThrow(() -> NotFound.of("page", page));
    }

    /** Its pictures. */
    public List<PageFile> pictures(long page) {
        return pageFiles.of(page).stream()
                .filter(file -> file.contentType().startsWith("image/"))
                .toList();
    }

    /**
     * Keeps the picture; returns its name.
     *
     * @throws RuleBroken for what is no picture
     */
    @Transactional
    public String keep(long page, String called, CheckedFile checked) {
        RuleBroken.check(new OnlyAPictureIsShownAsOne(
                checked.type().isPicture(), checked.type().label()));
        PageLine line = page(page);
        String name = freeName(page, Headings.slug(called), checked.type().ending());
        long file = store(name, checked);
        FileStore.StoredFile stored =
                files.find(file).orElseThrow(() -> new IllegalStateException("File " + file + " was not stored"));
        pages.keepFile(page, new PageFile(name, file, checked.type().contentType(), checked.size(), stored.sha256()));
        uploads.add(new Uploads.Upload(
                file, page, "PICTURE", 0, "", checked.scanned(), actor.get().name(), clock.instant(), ""));
        audit.wrote("page.picture", "page:" + page, name + " of " + line.title() + ", " + checked.size() + " bytes");
        return name;
    }

    private String freeName(long page, String stem, String ending) {
        List<String> taken = pageFiles.of(page).stream().map(PageFile::name).toList();
        String name = stem + "." + ending;
        for (int number = 2; taken.contains(name); number++) {
            name = stem + "-" + number + "." + ending;
        }
        return name;
    }

    private long store(String name, CheckedFile checked) {
        try (InputStream in = Files.newInputStream(checked.file())) {
            return files.store(name, checked.type().contentType(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
