package org.folkmoot.engagement.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.engagement.formats.SettleFormat;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.model.PaperKind;
import org.folkmoot.engagement.papers.KeepPaper.NewPaper;
import org.folkmoot.engagement.store.SqlPaperBook;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.InMemoryFiles;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.testkit.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Agendas and papers in the tables: order, what everybody may read, minutes from draft to approved. */
class MeetingPapersIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;
    private PaperBook papers;
    private ArrangeAgenda agenda;
    private KeepPaper keeping;
    private ChangePaper changing;
    private Meeting meeting;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        papers = new SqlPaperBook(database.jdbi());
        InMemoryFiles files = new InMemoryFiles();
        agenda = new ArrangeAgenda(module.meetings, papers, Fakes.content(), module.floor.audit());
        keeping = new KeepPaper(
                module.meetings,
                papers,
                Fakes.uploads(),
                files,
                Fakes.content(),
                module.formats,
                module.floor.audit(),
                module.clock);
        changing = new ChangePaper(papers, files, Fakes.content(), module.formats, module.floor.audit(), module.clock);
        meeting = module.kept(aMeeting().approved());
    }

    @AfterEach
    void end() {
        database.close();
        server.emptyTables();
    }

    @Test
    void anItemMovesUp() {
        item("First", null);
        long second = item("Second", null);

        agenda.moveUp(meeting.id(), second);

        assertThat(papers.agenda(meeting.id())).extracting(AgendaItem::title).containsExactly("Second", "First");
    }

    @Test
    void papersOfAnItemClosedToThePublicAreNotPublic() {
        long open = item("Finance", null);
        long closed = item("A contract", "Commercial confidence");
        keeping.link(paper(open, PaperKind.PAPER), "https://trust.example/a");
        keeping.link(paper(closed, PaperKind.PAPER), "https://trust.example/b");

        assertThat(PublicPapers.of(papers.agenda(meeting.id()), papers.papers(meeting.id())))
                .extracting(Paper::link)
                .containsExactly("https://trust.example/a");
    }

    @Test
    void aFileIsWhatItsContentIs() {
        long id = keeping.file(paper(null, PaperKind.ACCOUNTS), "accounts.pdf", bytes("%PDF-1.7 whatever"));

        Paper kept = papers.paper(meeting.id(), id).orElseThrow();
        assertThat(kept.contentType()).isEqualTo("application/pdf");
        assertThat(kept.size()).isEqualTo(17);
        assertThatThrownBy(() -> keeping.file(paper(null, PaperKind.ACCOUNTS), "accounts.pdf", bytes("<script>")))
                .hasMessageContaining("AFileCanBePublished");
    }

    @Test
    void anotherMeetingTakesOverAgendaAndPapersButNotWhatCameOutOfIt() {
        long finance = item("Finance", null);
        long paper = keeping.file(paper(finance, PaperKind.PAPER), "a.pdf", bytes("%PDF-1.7 whatever"));
        keeping.link(paper(null, PaperKind.MINUTES), "https://trust.example/minutes");
        Meeting next = module.kept(aMeeting().waiting());

        new CopyPapers(papers, module.floor.audit(), module.clock).copy(meeting.id(), next.id(), true, true);
        changing.remove(meeting.id(), paper);

        Paper taken = papers.papers(next.id()).get(0);
        assertThat(papers.papers(next.id())).hasSize(1);
        assertThat(taken.published()).isFalse();
        assertThat(taken.itemId()).isEqualTo(papers.agenda(next.id()).get(0).id());
        assertThat(papers.holds(Objects.requireNonNull(taken.fileId()))).isTrue();
    }

    @Test
    void aPaperIsPublishedOnceTheFormatsOfThoseInvitedAreSettled() {
        module.known(person(7).needing("large-print", null));
        meeting = module.kept(aMeeting().waiting());
        settle(Outgoing.invitation(meeting.id()));
        module.approving().approve(meeting.id(), meeting.version());
        long id = keeping.file(paper(null, PaperKind.PAPER), "a.pdf", bytes("%PDF-1.7 whatever"));
        assertThat(papers.paper(id).orElseThrow().published()).isFalse();
        assertThatThrownBy(() -> changing.publish(meeting.id(), id, true)).hasMessageContaining("Large print");

        settle(Outgoing.paper(id));
        changing.publish(meeting.id(), id, true);

        assertThat(papers.paper(id).orElseThrow().published()).isTrue();
    }

    @Test
    void whereALinkLeadsIsReadTooSoThatItWaitsForTheSameFormats() {
        module.known(person(7).needing("large-print", null));
        meeting = module.kept(aMeeting().waiting());
        settle(Outgoing.invitation(meeting.id()));
        module.approving().approve(meeting.id(), meeting.version());

        long paper = keeping.link(paper(null, PaperKind.PAPER), "https://trust.example/a");
        long recording = keeping.link(paper(null, PaperKind.RECORDING), "https://trust.example/film");

        assertThat(papers.paper(recording).orElseThrow().published()).isTrue();
        assertThat(papers.paper(paper).orElseThrow().published()).isFalse();
        assertThatThrownBy(() -> changing.publish(meeting.id(), paper, true)).hasMessageContaining("Large print");
        settle(Outgoing.paper(paper));
        changing.publish(meeting.id(), paper, true);
        assertThat(papers.paper(paper).orElseThrow().published()).isTrue();
    }

    private void settle(Outgoing what) {
        new SettleFormat(
                        module.formatBook,
                        module.formatOrders,
                        module.formats,
                        Fakes.uploads(),
                        new InMemoryFiles(),
                        module.floor.currentActor(),
                        module.floor.audit(),
                        module.clock)
                .orderAll(what, "Paper", LocalDate.of(2023, 10, 9), null);
    }

    @Test
    void minutesAreApprovedOnce() {
        long minutes = keeping.link(paper(null, PaperKind.MINUTES), "https://trust.example/minutes");

        changing.approve(meeting.id(), minutes);

        assertThat(papers.paper(meeting.id(), minutes).orElseThrow().isDraft()).isFalse();
        assertThatThrownBy(() -> changing.approve(meeting.id(), minutes))
                .hasMessageContaining("OnlyDraftMinutesAreApproved");
    }

    @Test
    void aRemovedItemLeavesItsPapersWithTheMeeting() {
        long item = item("Finance", null);
        long paper = keeping.link(paper(item, PaperKind.PAPER), "https://trust.example/a");

        agenda.remove(meeting.id(), item);

        assertThat(papers.paper(meeting.id(), paper).orElseThrow().itemId()).isNull();
        changing.remove(meeting.id(), paper);
        assertThat(papers.papers(meeting.id())).isEmpty();
    }

    private long item(String title, @Nullable String closed) {
        return agenda.add(new AgendaItem(0, meeting.id(), 0, title, "Chair", 10, false, closed));
    }

    private NewPaper paper(@Nullable Long item, PaperKind kind) {
        return new NewPaper(meeting.id(), item, kind, "A paper", null, null, true);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
