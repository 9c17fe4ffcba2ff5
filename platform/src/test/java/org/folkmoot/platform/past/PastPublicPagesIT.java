package org.folkmoot.platform.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.past.PastPublicPages.Kept;
import org.folkmoot.platform.past.PastPublicPages.Line;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PastPublicPagesIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private final PastPublicPages past = new PastPublicPages(TrustJdbi.over(database.dataSource()));
    private final StandingClock clock = StandingClock.at(LocalDate.of(2024, 3, 1));
    private final Board board = new Board();

    @Test
    void aPageReadsAsOnEachDayAndWithoutItsForms() {
        database.emptyTables();
        KeepPublicPages keep = new KeepPublicPages(new ReadPublicPage(List.of(board)), past, clock);
        keep.keep();
        clock.move(Duration.ofDays(1));
        keep.keep();
        Instant before = clock.instant();
        clock.move(Duration.ofDays(1));
        board.chair = "Pat O'Neill";
        keep.keep();

        assertThat(database.count("platform_past_page")).isEqualTo(2);
        assertThat(past.at("/board", before)).contains(new Kept("/board", "Board", "<p>Jo Example</p>"));
        assertThat(past.at("/board", clock.instant().plusSeconds(1))
                        .orElseThrow()
                        .content())
                .contains("Pat O'Neill");
        assertThat(past.at("/board", clock.instant().minus(Duration.ofDays(3)))).isEmpty();
        assertThat(past.lines(before)).containsExactly(new Line("/board", "Board"));
    }

    @Test
    void pagesThatTheContainerHasNotLoadedYetAreWaitedFor() throws InterruptedException {
        database.emptyTables();
        board.notLoaded = 3;

        long kept = new KeepPublicPages(new ReadPublicPage(List.of(board)), past, clock)
                .keepOnceThereArePages(Duration.ofMillis(1));

        assertThat(kept).isEqualTo(1);
        assertThat(database.count("platform_past_page")).isEqualTo(1);
    }

    @Test
    void pagesThatNeverComeAreAFault() {
        board.notLoaded = Integer.MAX_VALUE;
        KeepPublicPages keep = new KeepPublicPages(new ReadPublicPage(List.of(board)), past, clock);

        assertThatThrownBy(() -> keep.keepOnceThereArePages(Duration.ofMillis(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not loaded");
    }

    @Test
    void whoIsErasedIsNotNamedInThePastEither() {
        database.emptyTables();
        past.keep(
                new Kept("/board", "Board", "<p title=\"Pat O&#39;Neill\">Pat O'Neill and Jo Example</p>"),
                clock.instant());

        past.forget("Pat O'Neill");

        assertThat(past.at("/board", clock.instant().plusSeconds(1))
                        .orElseThrow()
                        .content())
                .isEqualTo("<p title=\"Name removed\">Name removed and Jo Example</p>");
    }

    /** A page that names somebody. */
    private static final class Board implements PagesToKeep {

        private String chair = "Jo Example";
        private int notLoaded;

        @Override
        public List<String> addresses() {
            if (notLoaded > 0) {
                notLoaded--;
                throw new IllegalStateException("not loaded");
            }
            return List.of("/board", "/gone");
        }

        @Override
        public View page(String address) {
            if (address.equals("/gone")) {
                throw NotFound.of("page", address);
            }
            return View.page("Board", out -> {
                out.writeContent("<p>");
                out.writeUserContent(chair);
                out.writeContent("</p><form action=\"/x\">\n<input></form>");
            });
        }
    }
}
