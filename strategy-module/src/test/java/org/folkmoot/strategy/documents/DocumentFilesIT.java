package org.folkmoot.strategy.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.strategy.DocumentPublished;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.folkmoot.platform.uploads.FileType;
import org.folkmoot.strategy.documents.CommentOnDocument.Words;
import org.folkmoot.strategy.model.DocumentComment.State;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.TrustDocument.Which;
import org.folkmoot.strategy.model.rules.APictureIsDescribed;
import org.folkmoot.strategy.model.rules.WhatIsPublishedHasItsWritersLeave;
import org.folkmoot.strategy.reading.Block;
import org.folkmoot.strategy.store.views.CommentViews.CommentLine;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private static final String SLUG = "strategic-framework";
    private static Workbench bench;

    @TempDir
    private Path folder;

    @BeforeEach
    void nobodyHasSaidAnything() {
        bench.jdbi().useHandle(h -> h.execute("delete from strategy_document_comment"));
    }

    @BeforeAll
    static void loadDrafts() {
        bench = new Workbench(database, LocalDate.of(2021, 10, 20));
        bench.loadPack("oxford-health");
    }

    @Test
    void aDraftIsStampedAndAFinalDocumentIsNot() throws IOException {
        long page = page();
        assertThat(content(page, SLUG + ".pdf")).startsWith("DRAFT: %PDF");

        publishAs("FINAL");
        assertThat(content(page, SLUG + ".pdf")).startsWith("%PDF");

        publishAs("DRAFT");
        assertThat(content(page, SLUG + ".pdf")).startsWith("DRAFT: ");
    }

    @Test
    void aPlannedFormatAppearsOnceItsDocumentIsPublished() throws IOException {
        long page = page();
        int before = bench.events.size();

        String name = bench.keepFormat().keep(page, new FormatWanted(Which.EASY_READ, "", ""), file("%PDF-1 easy"));
        assertThat(bench.released(page)).extracting(PageFile::name).doesNotContain(name);
        assertThat(article()).contains("Easy read: not ready yet");

        publish("renditions");
        assertThat(bench.released(page)).extracting(PageFile::name).contains(name);
        assertThat(content(page, name)).isEqualTo("DRAFT: %PDF-1 easy");
        assertThat(article()).contains("Easy read (PDF, ").doesNotContain("Easy read: not ready yet");
        assertThat(bench.events.subList(before, bench.events.size()))
                .containsExactly(new DocumentPublished(page, SLUG));

        String second = bench.keepFormat().keep(page, new FormatWanted(Which.EASY_READ, "", ""), file("%PDF-1 new"));
        assertThat(second).isNotEqualTo(name);
        assertThat(content(page, name)).isEqualTo("DRAFT: %PDF-1 easy");
    }

    @Test
    void aPictureWithoutWordsIsRefused() throws IOException {
        CheckedFile picture = new CheckedFile(file("x").file(), FileType.PNG, 1, 0, List.of(), true, "");

        assertThatThrownBy(() -> bench.keepFormat().keep(page(), new FormatWanted(Which.INFOGRAPHIC, "", ""), picture))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isInstanceOf(APictureIsDescribed.class));
    }

    @Test
    void aCommentIsAnsweredByMailAndPublishedOnlyWithLeave() {
        CommentOnDocument.Subject subject = bench.comment().subject(SLUG, 0);
        assertThat(subject.version()).isEqualTo("0.3");
        String heading = subject.headings().stream()
                .filter(passage -> passage.words().equals("Principles to discuss"))
                .findFirst()
                .orElseThrow()
                .id();
        bench.comment().comment(subject, new Words("", "Secret thoughts", "", "", false), "");
        bench.comment().comment(subject, new Words(heading, "Ask carers. I am Jo.", "Jo", "jo@example.org", true), "");
        List<CommentLine> waiting = bench.commentViews().in("WAITING", 0, 10);

        long secret = waiting.get(0).id();
        assertThatThrownBy(() -> bench.decideOnComment().decide(secret, State.PUBLISHED, "Secret", "", null))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isInstanceOf(WhatIsPublishedHasItsWritersLeave.class));
        bench.decideOnComment()
                .decide(waiting.get(1).id(), State.PUBLISHED, "Ask carers.", "We will, in November.", null);

        assertThat(article())
                .contains("Ask carers.", "We will, in November.", "On version 0.3")
                .doesNotContain("I am Jo", "Secret");
        assertThat(bench.outbox.messages).anySatisfy(mail -> {
            assertThat(mail.to()).isEqualTo("jo@example.org");
            assertThat(mail.text()).contains("We will, in November.");
        });
        assertThat(database.number("select count(*) from strategy_document_comment where mail <> ''"))
                .isZero();
        assertThatThrownBy(() -> bench.decideOnComment().decide(waiting.get(1).id(), State.ANSWERED, "", "again", null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCommentOnAPassageStaysWithItsWordsAndFeedsTheThemes() {
        CommentOnDocument.Subject seen = bench.comment().subject(SLUG, 0);
        String place = seen.passages().stream()
                .filter(passage -> passage.words().startsWith("Care as close to home"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(article()).contains("/documents/strategic-framework/comment?on=" + place);
        rewrite("Care as close to home as it can safely be", "Care near home");

        CommentOnDocument.Subject then = bench.comment().subject(SLUG, seen.textVersion());
        bench.comment().comment(then, new Words(place, "And transport? I am Jo.", "", "", true), "");
        bench.comment().comment(then, new Words("p-unknown", "All of it is good", "", "", false), "");
        ReadPassages.Beside beside = bench.passages().read(page());
        assertThat(beside.changed()).singleElement().satisfies(line -> {
            assertThat(line.words()).startsWith("Care as close to home");
            assertThat(line.comment()).contains("transport");
        });
        assertThat(beside.passages()).anyMatch(each -> each.passage().words().equals("Care near home"));

        long consultation =
                bench.consultationsOfDocument().of(Kind.DOCUMENT, SLUG).get(0).id();
        long comment = beside.changed().get(0).id();
        bench.decideOnComment().decide(comment, State.PUBLISHED, "And transport?", "", consultation);
        assertThat(database.number("select count(*) from strategy_contribution where source = 'PASSAGE'"
                        + " and state = 'KEPT' and redacted = 'And transport?' and page_id = " + consultation))
                .isOne();
        assertThat(article()).contains("id=\"comment-" + comment + "\"", "Care as close to home");
        rewrite("Care near home", "Care as close to home as it can safely be");
    }

    private static void rewrite(String before, String after) {
        SectionRow text = bench.section(Kind.DOCUMENT, SLUG, "text");
        String now = bench.sections.read().published(text.id()).orElseThrow().content();
        bench.save()
                .save(text.id(), text.lock(), org.folkmoot.strategy.shape.ContentJson.read(now.replace(before, after)));
        publish("text");
    }

    private static long page() {
        return bench.published.find(Kind.DOCUMENT, SLUG).orElseThrow().id();
    }

    private static void publishAs(String state) {
        SectionRow about = bench.section(Kind.DOCUMENT, SLUG, "about");
        String text = bench.sections.read().published(about.id()).orElseThrow().content();
        bench.save()
                .save(
                        about.id(),
                        about.lock(),
                        org.folkmoot.strategy.shape.ContentJson.read(
                                text.replaceFirst("\"state\":\"[A-Z]+\"", "\"state\":\"" + state + "\"")));
        publish("about");
    }

    private static void publish(String section) {
        SectionRow row = bench.section(Kind.DOCUMENT, SLUG, section);
        bench.publish().publish(row.page(), Map.of(row.id(), row.lock()));
    }

    private static String article() {
        StringBuilder text = new StringBuilder();
        for (Block block : bench.articles().read(Kind.DOCUMENT, SLUG).blocks()) {
            text.append(Html.string(block.content()));
        }
        return text.toString();
    }

    private static String content(long page, String name) throws IOException {
        PageFile file = bench.files(page).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new String(bench.stored.open(file.file()).readAllBytes(), StandardCharsets.UTF_8);
    }

    private CheckedFile file(String content) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "sent", ".bin"), content);
        return new CheckedFile(file, FileType.PDF, content.length(), 1, List.of("It is not tagged."), true, content);
    }
}
