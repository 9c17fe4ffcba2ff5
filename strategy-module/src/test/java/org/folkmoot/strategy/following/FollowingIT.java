package org.folkmoot.strategy.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.folkmoot.platform.uploads.FileType;
import org.folkmoot.strategy.documents.FormatWanted;
import org.folkmoot.strategy.model.Follow;
import org.folkmoot.strategy.model.Follow.Frequency;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.TrustDocument.Which;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FollowingIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private static final String SLUG = "community-services";

    private Workbench bench;
    private ChangeFollow change;

    @BeforeEach
    void load() {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2021, 10, 20));
        bench.loadPack("oxford-health");
        change = new ChangeFollow(bench.follows(), new PlainSigner(), bench.audit, bench.clock);
    }

    @Test
    void nobodyHearsAnythingBeforeTheyConfirmed() {
        ask(Kind.STRATEGY, SLUG, 0, Frequency.AT_ONCE);
        assertThat(last().text()).contains("confirm it within seven days");
        bench.outbox.messages.clear();

        publishAbout("One");
        assertThat(bench.tellFollowers().tell()).isZero();

        change.confirm(token("confirm", 0));
        assertThat(bench.tellFollowers().tell()).isZero();
        publishAbout("Two");
        assertThat(bench.tellFollowers().tell()).isEqualTo(1);
        assertThat(last().text()).contains("was changed", "[[stop]]");
        assertThat(last().unsubscribe()).isEqualTo("stop");
        assertThat(bench.tellFollowers().tell()).isZero();
    }

    @Test
    void oneClickStopsItAndALinkOfAnotherPurposeDoesNot() {
        ask(Kind.STRATEGY, SLUG, 0, Frequency.AT_ONCE);
        change.confirm(token("confirm", 0));

        assertThat(change.stop(token("confirm", 0))).isEmpty();
        assertThat(change.stop(token("stop", 0))).isPresent();
        assertThat(change.stop(token("stop", 0))).isPresent();
        publishAbout("One");
        assertThat(bench.tellFollowers().tell()).isZero();
    }

    @Test
    void whoWantsAMailAWeekGetsOneWithAllThatIsNew() {
        ask(Kind.STRATEGY, SLUG, 0, Frequency.WEEKLY);
        change.confirm(token("confirm", 0));
        bench.outbox.messages.clear();
        publishAbout("One");
        bench.clock.move(Duration.ofDays(1));
        publishAbout("Two");
        assertThat(bench.tellFollowers().tell()).isZero();

        bench.clock.move(Duration.ofDays(7));
        assertThat(bench.tellFollowers().tell()).isEqualTo(1);
        assertThat(bench.outbox.messages).hasSize(1);
    }

    @Test
    void aFormatThatWasPlannedIsNewsForTheDocumentAndForItsStrategy(@TempDir Path folder) throws IOException {
        ask(Kind.STRATEGY, SLUG, 0, Frequency.AT_ONCE);
        ask(Kind.DOCUMENT, "strategic-framework", 0, Frequency.AT_ONCE);
        change.confirm(token("confirm", 0));
        change.confirm(token("confirm", 1));
        bench.outbox.messages.clear();
        long page = bench.section(Kind.DOCUMENT, "strategic-framework", "renditions")
                .page();
        Path sent = Files.writeString(folder.resolve("sent.bin"), "%PDF-1 short");
        bench.keepFormat()
                .keep(
                        page,
                        new FormatWanted(Which.SUMMARY, "", ""),
                        new CheckedFile(sent, FileType.PDF, Files.size(sent), 1, List.of(), true, "short"));
        publish(Kind.DOCUMENT, "strategic-framework", "renditions");

        assertThat(bench.tellFollowers().tell()).isEqualTo(2);
        assertThat(bench.outbox.messages)
                .allSatisfy(mail -> assertThat(mail.text()).contains("now there in the format “Summary”"));
    }

    @Test
    void aGoalIsNewsOnlyWhereSomethingOfItChanged() {
        Map<String, String> before =
                Map.of("goals", "[{\"number\":1,\"title\":\"A\"},{\"number\":2,\"title\":\"B\"}]", "progress", "[]");
        Map<String, String> after = Map.of(
                "goals",
                "[{\"number\":1,\"title\":\"A\"},{\"number\":2,\"title\":\"C\"}]",
                "progress",
                "[{\"goal\":3,\"text\":\"x\"}]",
                "deliveryPlans",
                "[{\"year\":\"2023/24\",\"actions\":[{\"goal\":4,\"status\":\"DONE\"}]}]");

        assertThat(NoteNews.goals(before, after))
                .containsOnly(
                        Map.entry(2, List.of("goals")),
                        Map.entry(3, List.of("progress")),
                        Map.entry(4, List.of("deliveryPlans")));
        assertThat(NoteNews.goals(after, after)).isEmpty();
        assertThat(NoteNews.goals(after, before).keySet()).as("taken away").containsExactly(2, 3, 4);
    }

    @Test
    void whoFollowsAGoalReadsWhichOneInEachMailAndIsForgottenAfterStopping() {
        String goal = ContentJson.read(
                        bench.published.sections(Kind.STRATEGY, SLUG).get("goals"))
                .get(0)
                .path("title")
                .asText();
        ask(Kind.STRATEGY, SLUG, 1, Frequency.AT_ONCE);
        assertThat(last().subject()).contains("number 1, “" + goal + "”");
        assertThat(last().text()).contains("number 1, “" + goal + "”");
        change.confirm(token("confirm", 0));
        bench.outbox.messages.clear();

        SectionRow goals = bench.section(Kind.STRATEGY, SLUG, "goals");
        String text = bench.sections.read().published(goals.id()).orElseThrow().content();
        bench.save().save(goals.id(), goals.lock(), ContentJson.read(text.replace(goal, goal + " for all")));
        publish(Kind.STRATEGY, SLUG, "goals");

        assertThat(bench.tellFollowers().tell()).isEqualTo(1);
        assertThat(last().subject()).contains(goal + " for all");
        assertThat(last().text()).contains("news about number 1, “" + goal + " for all”", "what it says");
        change.stop(token("stop", 0));
        bench.clock.move(Duration.ofDays(31));
        assertThat(bench.tellFollowers().tell()).isZero();
        assertThat(database.number("select count(*) from strategy_follow")).isZero();
    }

    @Test
    void whoAsksAgainSignedInIsFoundWhenTheyAreErased() {
        ask(Kind.STRATEGY, SLUG, 0, Frequency.AT_ONCE);
        assertThat(bench.follows().forget(new PersonId(7))).isZero();

        Follow again = new Follow(
                bench.follow().subject(Kind.STRATEGY, SLUG).page().id(),
                0,
                "jo@example.org",
                Frequency.AT_ONCE,
                new PersonId(7));
        bench.follows().ask(again, bench.clock.instant());

        assertThat(bench.follows().forget(new PersonId(7))).isEqualTo(1);
    }

    private void ask(Kind kind, String slug, int goal, Frequency often) {
        bench.follow().ask(bench.follow().subject(kind, slug), goal, "jo@example.org", often);
    }

    private static String token(String purpose, int number) {
        long first = database.number("select min(id) from strategy_follow");
        return "follow-" + purpose + ":" + (first + number);
    }

    private Message last() {
        return bench.outbox.messages.get(bench.outbox.messages.size() - 1);
    }

    private void publishAbout(String words) {
        SectionRow about = bench.section(Kind.STRATEGY, SLUG, "about");
        String text = bench.sections.read().published(about.id()).orElseThrow().content();
        bench.save()
                .save(
                        about.id(),
                        about.lock(),
                        ContentJson.read(text.replaceFirst("\"summary\":\"", "\"summary\":\"" + words + ". ")));
        publish(Kind.STRATEGY, SLUG, "about");
    }

    private void publish(Kind kind, String slug, String section) {
        SectionRow row = bench.section(kind, slug, section);
        bench.publish().publish(row.page(), Map.of(row.id(), row.lock()));
    }

    /** Tokens that say what they are. */
    private static final class PlainSigner implements LinkSigner {
        @Override
        public String sign(String purpose, long id, int version) {
            return purpose + ":" + id;
        }

        @Override
        public Optional<SignedId> verify(String purpose, String token) {
            return token.startsWith(purpose + ":")
                    ? Optional.of(new SignedId(Long.parseLong(token.substring(purpose.length() + 1)), 1))
                    : Optional.empty();
        }
    }
}
