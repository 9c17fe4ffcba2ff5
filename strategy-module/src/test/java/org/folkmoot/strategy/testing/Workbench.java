package org.folkmoot.strategy.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.strategy.editing.MakeFormats;
import org.folkmoot.strategy.packs.KeepFiles;
import org.folkmoot.strategy.packs.LoadPack;
import org.folkmoot.strategy.reading.ComposeArticle;
import org.folkmoot.strategy.reading.ReadArticle;
import org.folkmoot.strategy.reading.ReadFrontPage;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** The module put together over a test database, with everything else played by fakes. */
public final class Workbench {

    /** The clock, which stands still. */
    public final StandingClock clock;

    /** Pages. */
    public final Pages pages;

    /** Sections. */
    public final Sections sections;

    /** What is public. */
    public final PublishedPages published;

    /** What was written to the audit log. */
    public final AuditNotes audit = new AuditNotes();

    /** What was published to other modules. */
    public final List<TrustEvent> events = new ArrayList<>();

    /** Files in memory. */
    public final MemoryFiles files = new MemoryFiles();

    /** The trust's settings. */
    public final PlainSettings settings = new PlainSettings();

    /** The PDF of each document, in place of a real writer. */
    public final MakeFormats formats;

    /** Takes the database and the day. */
    public Workbench(TestDatabase database, LocalDate day) {
        Jdbi jdbi = TrustJdbi.over(database.dataSource());
        clock = StandingClock.at(day);
        pages = new Pages(jdbi);
        sections = new Sections(jdbi);
        published = new PublishedPages(jdbi);
        formats = new MakeFormats(
                xhtml -> ("%PDF-1.7 " + xhtml).getBytes(StandardCharsets.UTF_8), files, pages, settings);
    }

    /** Loads one of the product's packs. */
    public void loadPack(String id) {
        loader().load(ClassPathPack.of(id, true, Workbench.class.getClassLoader()));
    }

    /** What loads packs. */
    public LoadPack loader() {
        return new LoadPack(pages, sections, new KeepFiles(files, pages), formats, settings, audit, clock);
    }

    /** What puts pages together. */
    public ComposeArticle compose() {
        return new ComposeArticle(published, pages, clock);
    }

    /** What reads pages. */
    public ReadArticle articles() {
        return new ReadArticle(published, compose());
    }

    /** What reads the front page. */
    public ReadFrontPage frontPage() {
        return new ReadFrontPage(published, most -> List.of(), settings, clock);
    }
}
