package org.folkmoot.strategy.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.FormatDoor;
import org.folkmoot.contracts.engagement.FormatDoor.OneLetter;
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.folkmoot.contracts.engagement.TableGuests;
import org.folkmoot.contracts.members.Home;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.contracts.members.Recipients;
import org.folkmoot.contracts.strategy.OutcomePublished;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.coding.CodeWords;
import org.folkmoot.strategy.coding.MeetingsOfWords;
import org.folkmoot.strategy.coding.ModerateWords;
import org.folkmoot.strategy.coding.ReadThemes;
import org.folkmoot.strategy.model.Interest;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.folkmoot.strategy.model.proof.DeliveryState;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.model.rules.EveryThemeHasAnOutcome;
import org.folkmoot.strategy.model.rules.FewerThanSixWeeksHaveAReason;
import org.folkmoot.strategy.outcomes.DecideThemes;
import org.folkmoot.strategy.outcomes.JoinWriters;
import org.folkmoot.strategy.outcomes.MoveConsultation;
import org.folkmoot.strategy.outcomes.NoteToldByLetter;
import org.folkmoot.strategy.outcomes.TellContributors;
import org.folkmoot.strategy.outcomes.TellWriters;
import org.folkmoot.strategy.reading.OpenContent;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Contributions.Contribution;
import org.folkmoot.strategy.store.Decisions;
import org.folkmoot.strategy.store.Interests;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.ProofVersions;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.Writers;
import org.folkmoot.strategy.store.views.InterestLine;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.ProofChanges;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ToldByName;
import org.folkmoot.strategy.store.views.ToldViews;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.folkmoot.strategy.testing.EveryMeeting;
import org.folkmoot.strategy.testing.SurveyBench;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people say is coded, answered and followed to the proof; a consultation ends only with an outcome for everything. */
class ProofIT {

    private static final String OPEN = "what-the-next-chapter-means";
    private static final long MEETING = 7;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private final List<String> jobs = new ArrayList<>();
    private final List<OneLetter> passed = new ArrayList<>();

    private Workbench bench;
    private long page;

    @BeforeEach
    void load() {
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        if (bench.pages.none()) {
            bench.loadPack("tewv");
        }
        SurveyBench.TABLES.forEach(table -> bench.jdbi().useHandle(h -> h.execute("delete from " + table)));
        bench.jdbi().useHandle(h -> h.execute("update strategy_page set answered_at = null"));
        page = bench.published.find(Kind.CONSULTATION, OPEN).orElseThrow().id();
    }

    @Test
    void codersWorkAloneAndTheirAgreementIsCounted() {
        long waits = code().add(page, "Waits", "");
        long kind = code().add(page, "Kindness", "");
        for (int i = 0; i < 4; i++) {
            moderate().add(page, "TABLE", "Table 1", LocalDate.of(2025, 10, 20), "Something " + i, true);
        }
        for (int i = 0; i < 4; i++) {
            code().code(page, code().next(page).orElseThrow().id(), List.of(waits));
        }
        assertThat(code().next(page)).isEmpty();
        assertThat(code().mayTakeBack(waits)).as("it is used").isFalse();
        assertThatThrownBy(() -> code().takeBack(page, waits, seen(waits))).isInstanceOf(RuleBroken.class);
        long mistaken = code().add(page, "Wiats", "");
        code().takeBack(page, mistaken, seen(mistaken));
        bench.actor.is(new Actor("Carol Coder", Subject.staff(2), List.of()));
        for (int i = 0; i < 4; i++) {
            long next = code().next(page).orElseThrow().id();
            code().code(page, next, i == 0 ? List.of(waits, kind) : List.of(waits));
        }

        ReadThemes.ThemeTable table = themes().read(page);
        long first = said().inTheme(kind, 1).get(0).id();
        assertThat(code().mine(first)).as("to be changed").containsExactly(waits, kind);

        assertThat(table.twice()).isEqualTo(4);
        assertThat(table.lines().get(0).said()).isEqualTo(4);
        assertThat(table.lines().get(1).said()).isEqualTo(1);
        assertThat(table.agreement()).isPresent();
    }

    @Test
    void whatIsTakenOutOfWordsStaysBesideThemAndWithheldWordsCountButAreNotQuoted() {
        moderate().add(page, "TABLE", "Table 1", LocalDate.of(2025, 10, 20), "Dr Example was late", true);
        long said = said().inState(page, "NEW", 0, 5).get(0).id();

        String before = mark(said);
        moderate().moderate(page, said, before, true, "[a doctor] was late");
        WordsSaid.SaidLine kept = said().find(said).orElseThrow();
        assertThat(kept.readable()).isEqualTo("[a doctor] was late");
        assertThat(kept.words()).isEqualTo("Dr Example was late");

        assertThatThrownBy(() -> moderate().moderate(page, said, before, true, "Dr Example was late"))
                .as("another editor has not seen this")
                .isInstanceOf(Conflict.class);
        assertThat(moderate().moderate(page, said, mark(said), true, " "))
                .as("nothing is left to read")
                .isFalse();
        long theme = code().add(page, "Waits", "");
        assertThat(code().next(page)).as("it is weighed all the same").isPresent();
        code().code(page, said, List.of(theme));
        ReadThemes.ThemeTable table = themes().read(page);
        assertThat(table.lines().get(0).said()).isEqualTo(1);
        assertThat(table.said()).isEqualTo(1);
        assertThat(table.withheld()).isEqualTo(1);
        assertThat(read().read(theme)).satisfies(chain -> {
            assertThat(chain.count()).isEqualTo(1);
            assertThat(chain.withheld()).isEqualTo(1);
            assertThat(chain.said()).isEmpty();
        });
    }

    @Test
    void aConsultationEndsOnlyWhenEveryThemeHasAnOutcomeThatSaysWhy() {
        long theme = code().add(page, "Waits", "");
        assertThatThrownBy(() -> move().move(page, Move.ANSWER, met(Move.ANSWER)))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.rule())
                        .isInstanceOf(EveryThemeHasAnOutcome.class));

        String before = seen(theme);
        decide().decide(page, theme, before, ThemeOutcome.PARTLY, "Some of it", "");
        assertThatThrownBy(() -> decide().decide(page, theme, before, ThemeOutcome.DONE, "All of it", ""))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> code().rename(page, theme, before, "Waiting", ""))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> move().move(page, Move.ANSWER, met(Move.ANSWER)))
                .isInstanceOf(RuleBroken.class);

        decide().decide(page, theme, seen(theme), ThemeOutcome.PARTLY, "Some of it", "There is no money for all of it");
        assertThatThrownBy(() -> move().move(page, Move.ANSWER, Map.of())).isInstanceOf(RuleBroken.class);
        Map<Move.Principle, MoveConsultation.Checked> noReason = met(Move.ANSWER);
        noReason.put(Move.Principle.TIME, new MoveConsultation.Checked(true, ""));
        assertThatThrownBy(() -> move().move(page, Move.ANSWER, noReason))
                .as("it ends after three weeks")
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.rule())
                        .isInstanceOf(FewerThanSixWeeksHaveAReason.class));
        assertThat(new ProofChanges(bench.jdbi()).of(Link.OUTCOME, theme))
                .as("what it said before")
                .singleElement()
                .satisfies(change -> assertThat(change.said()).contains("Partly done: Some of it"));
        move().move(page, Move.ANSWER, met(Move.ANSWER));

        assertThat(bench.events).contains(new OutcomePublished(page, OPEN));
        assertThat(jobs).containsExactly("tell-contributors");
        assertThat(bench.published.find(page).orElseThrow()).satisfies(ended -> {
            assertThat(ended.state()).isEqualTo("CLOSED");
            assertThat(ended.closes()).as("it says when it closed").isEqualTo(LocalDate.of(2025, 11, 3));
        });
        assertThat(new Progress(bench.jdbi()).checks(page)).hasSize(4);
        reopen();
    }

    /** The page is shared by the tests of this class. */
    private void reopen() {
        bench.jdbi().useHandle(h -> h.execute("update strategy_page set answered_at = null"));
        move().move(page, Move.OPEN, met(Move.OPEN));
        assertThat(bench.published.find(page).orElseThrow().openOn(LocalDate.of(2025, 11, 3)))
                .isTrue();
    }

    @Test
    void aThemeThatIsRenamedKeepsWhatItWasCalledBefore() {
        long theme = code().add(page, "Waits", "How long it takes");

        code().rename(page, theme, seen(theme), "Waiting", "How long it takes");
        code().rename(page, theme, seen(theme), "Waiting", "How long it takes");

        assertThat(new ProofChanges(bench.jdbi()).of(Link.THEME, theme))
                .singleElement()
                .satisfies(change -> assertThat(change.said()).isEqualTo("Waits\nHow long it takes"));
    }

    @Test
    void contributorsAreToldOnceAndTheBoardSeesHowManyAndHowFast() {
        long theme = code().add(page, "Waits", "");
        decide().decide(page, theme, seen(theme), ThemeOutcome.DONE, "Done.", "");
        say(7);
        say(8);
        say(9);
        bench.jdbi()
                .useHandle(h -> h.execute("update strategy_page set answered_at = '2025-12-22' where id = " + page));

        assertThat(tell().tell(page, 0).told()).isEqualTo(2);
        assertThat(tell().tell(page, 0).told()).isZero();

        assertThat(bench.outbox.messages).hasSize(2).allSatisfy(message -> {
            assertThat(message.text()).contains("Waits", "Done.");
            assertThat(message.links()).containsKeys("outcome", "mine");
        });
        assertThat(passed)
                .as("each went through the door of formats")
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.byPost()).isFalse());
        JsonNode open = openContent();
        assertThat(open.path("themes").path(0).path("name").asText())
                .as("programs read it too")
                .isEqualTo("Waits");
        assertThat(open.path("themes").path(0).path("outcome").asText()).isEqualTo("DONE");
        assertThat(new ToldByName(bench.published, new ToldViews(bench.jdbi()))
                        .among(OPEN, List.of(new PersonId(7), new PersonId(12))))
                .as("the engagement module leaves them to us")
                .containsExactly(new PersonId(7));
        ProofViews.ToldFigure figure = bench.told().count(page);
        assertThat(figure.contributors()).isEqualTo(3);
        assertThat(figure.share()).isEqualTo(67);

        LocalDate told = bench.published.find(page).orElseThrow().closes().plusDays(100);
        bench.guests.addAll(List.of(
                new TableGuests.Guest(new PersonId(7), told),
                new TableGuests.Guest(new PersonId(9), null),
                new TableGuests.Guest(new PersonId(12), told),
                new TableGuests.Guest(null, null)));
        ProofViews.ToldFigure withTables = bench.told().count(page);
        assertThat(withTables.contributors())
                .as("who came to a table and wrote, counts once")
                .isEqualTo(5);
        assertThat(withTables.told()).isEqualTo(3);
        assertThat(withTables.days()).isEqualTo((2 * figure.days() + 100) / 3);
    }

    @Test
    void whoseLetterWaitsForAFormatIsToldOnceItReachedThem() {
        long theme = code().add(page, "Waits", "");
        decide().decide(page, theme, seen(theme), ThemeOutcome.DONE, "Done.", "");
        say(7);
        bench.jdbi()
                .useHandle(h -> h.execute("update strategy_page set answered_at = '2025-12-22' where id = " + page));
        String slug = bench.published.find(page).orElseThrow().slug();

        assertThat(tell(letter -> false).tell(page, 0).told()).isZero();
        assertThat(tell().tell(page, 0).told()).as("it is not written twice").isZero();
        note("welcome", slug);
        note("consultation-outcome", "another");
        assertThat(bench.told().count(page).told()).isZero();
        assertThat(proof().toldOn(slug, new PersonId(7))).isEmpty();

        note("consultation-outcome", slug);

        assertThat(bench.told().count(page).told()).isEqualTo(1);
        assertThat(proof().toldOn(slug, new PersonId(7))).isPresent();
    }

    @Test
    void whoWroteIsToldOnceByMailOrLetterAndForgotten() {
        long theme = code().add(page, "Waits", "");
        decide().decide(page, theme, seen(theme), ThemeOutcome.DONE, "Done.", "");
        TellWriters wrote = writers();
        wrote.keep(page, "Wendy Writer", "wendy@example.test", null);
        wrote.keep(page, "Peter Post", null, "1 High Street\nDarlington");
        wrote.keep(page, "Not Me", null, "2 High Street");
        wrote.remove(page, wrote.waiting(page).get(2).id());
        assertThatThrownBy(() -> wrote.remove(page, 999_999)).isInstanceOf(NotFound.class);
        assertThat(bench.outbox.messages).as("not before there is an outcome").isEmpty();
        bench.jdbi()
                .useHandle(h -> h.execute("update strategy_page set answered_at = '2025-12-22' where id = " + page));
        assertThat(bench.told().count(page))
                .extracting(ProofViews.ToldFigure::contributors, ProofViews.ToldFigure::told)
                .containsExactly(2L, 0L);

        assertThat(wrote.tell(page)).isEqualTo(2);
        assertThat(wrote.tell(page)).isZero();

        assertThat(bench.outbox.messages)
                .extracting(Message::channel, Message::to)
                .containsExactly(
                        tuple(Channel.EMAIL, "wendy@example.test"), tuple(Channel.LETTER, "1 High Street\nDarlington"));
        assertThat(bench.outbox.messages)
                .allSatisfy(message -> assertThat(message.text()).contains("You wrote to us", "Waits", "Done."));
        assertThat(bench.told().count(page).share()).isEqualTo(100);
        long kept = bench.jdbi().withHandle(h -> h.createQuery("select count(*) from strategy_writer where name <> ''"
                        + " or mail is not null or postal_address is not null")
                .mapTo(Long.class)
                .one());
        assertThat(kept).as("nothing of them is kept").isZero();

        wrote.keep(page, "Lena Late", "lena@example.test", null);
        assertThat(bench.outbox.messages).as("who comes late is told at once").hasSize(3);
    }

    @Test
    void whoWroteAndAnsweredWithTheirNameCountsAndHearsOnceWhereAnEditorSaysSo() {
        long theme = code().add(page, "Waits", "");
        decide().decide(page, theme, seen(theme), ThemeOutcome.DONE, "Done.", "");
        say(7);
        say(9);
        writers().keep(page, "Person 7", "person7@example.test", null);
        writers().keep(page, "Person 9", null, "9 High Street");
        writers().keep(page, "Another Person", "person7@example.test", null);
        bench.jdbi()
                .useHandle(h -> h.execute("update strategy_page set answered_at = '2025-12-22' where id = " + page));
        List<Long> ids =
                writers().waiting(page).stream().map(Writers.Writer::id).toList();
        assertThat(bench.told().count(page).contributors()).isEqualTo(5);

        List<JoinWriters.Maybe> maybe = join().maybe(page, writers().waiting(page));
        assertThat(maybe)
                .extracting(each ->
                        each.matches().stream().map(JoinWriters.Match::sameMail).toList())
                .as("person 8 is called so as well, but took no part")
                .containsExactly(List.of(true), List.of(false), List.of(true));
        assertThatThrownBy(() -> join().join(page, ids.get(0), new PersonId(8))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> join().join(page, 999_999, new PersonId(7))).isInstanceOf(NotFound.class);
        join().join(page, ids.get(0), new PersonId(7));
        join().join(page, ids.get(1), new PersonId(9));
        join().join(page, ids.get(2), new PersonId(7));
        join().part(page, ids.get(2));
        assertThatThrownBy(() -> join().part(page, 999_999)).isInstanceOf(NotFound.class);

        assertThat(join().maybe(page, writers().waiting(page)).get(0).joined()).isEqualTo("Person 7");
        assertThat(bench.told().count(page).contributors()).isEqualTo(3);
        assertThat(tell().tell(page, 0).told())
                .as("9 objects to what is not asked for")
                .isEqualTo(1);
        writers().tell(page);
        assertThat(bench.outbox.messages)
                .extracting(Message::to)
                .containsExactlyInAnyOrder("person7@example.test", "9 High Street", "person7@example.test");
        assertThat(bench.told().count(page))
                .extracting(ProofViews.ToldFigure::contributors, ProofViews.ToldFigure::told)
                .containsExactly(3L, 3L);
        long kept = bench.jdbi()
                .withHandle(h -> h.createQuery("select count(*) from strategy_writer where person_id is not null")
                        .mapTo(Long.class)
                        .one());
        assertThat(kept).as("nothing says any more that they wrote").isZero();
    }

    @Test
    void whoWasOnlyInvitedToAFocusGroupIsNeitherToldNorCountedAndIsForgottenWithTheEnd() {
        long theme = code().add(page, "Waits", "");
        decide().decide(page, theme, seen(theme), ThemeOutcome.DONE, "Done.", "");
        say(7);
        Interests interests = new Interests(bench.jdbi());
        for (long person : new long[] {8, 10}) {
            long id = interests.add(
                    new Interest(page, "Carers", "Ina", "ina@example.test", "", "", new PersonId(person), ""),
                    bench.clock.instant());
            interests.decide(id, Interest.State.INVITED, "Please come", "Editor", bench.clock.instant());
        }
        interests.forget(new PersonId(10));
        assertThat(interests.of(page, 9))
                .as("who is erased leaves nothing that says who it was")
                .extracting(InterestLine::person, InterestLine::name)
                .containsExactly(tuple(new PersonId(8), "Ina"), tuple(null, ""));

        move().move(page, Move.ANSWER, met(Move.ANSWER));

        assertThat(tell().tell(page, 0).told()).isEqualTo(1);
        assertThat(bench.outbox.messages).extracting(Message::to).containsExactly("person7@example.test");
        assertThat(bench.told().count(page).contributors()).isEqualTo(1);
        assertThat(interests.of(page, 9))
                .as("nothing leads to them once it has ended")
                .allSatisfy(line -> {
                    assertThat(line.person()).isNull();
                    assertThat(line.name() + line.mail() + line.answer()).isEmpty();
                });
        bench.jdbi().useHandle(h -> h.execute("delete from strategy_interest"));
        reopen();
    }

    @Test
    void whoIsForgottenIsForgottenAmongThoseWhoWroteToo() {
        say(7);
        writers().keep(page, "Person 7", "person7@example.test", null);
        join().join(page, writers().waiting(page).get(0).id(), new PersonId(7));

        new SurveyBench(bench).forget().forget(new PersonId(7));

        assertThat(writers().waiting(page)).isEmpty();
    }

    private TellWriters writers() {
        return new TellWriters(
                new Writers(bench.jdbi()),
                new Themes(bench.jdbi()),
                new Progress(bench.jdbi()),
                bench.published,
                consultation -> bench.guests,
                bench.outbox,
                bench.content,
                bench.audit,
                bench.clock);
    }

    private JoinWriters join() {
        return new JoinWriters(
                new Writers(bench.jdbi()),
                bench.published,
                new ToldViews(bench.jdbi()),
                consultation -> bench.guests,
                (name, mail) ->
                        name.endsWith("9") ? List.of(new PersonId(9)) : List.of(new PersonId(7), new PersonId(8)),
                new Three(),
                bench.audit);
    }

    private void note(String kind, String slug) {
        new NoteToldByLetter(new Progress(bench.jdbi()), bench.content, bench.audit, bench.clock)
                .note(List.of(new HeldLettersSent.Held(new PersonId(7), kind, "consultation:" + slug)));
    }

    @Test
    void theChainIsWalkedBothWays() {
        long theme = code().add(page, "Waits", "");
        say(7);
        code().code(page, code().next(page).orElseThrow().id(), List.of(theme));
        KeepProof keep =
                new KeepProof(new Decisions(bench.jdbi()), proof(), earlier(), bench.content, bench.audit, bench.clock);
        LocalDate day = LocalDate.of(2025, 11, 1);
        long decision = keep.decide(
                page, new NewDecision("Measure waits", "", "board", day, "our-journey-to-change", 1), List.of(theme));
        long action = keep.deliver(decision, "Publish waits", "Director", day, DeliveryState.PLANNED, null);
        keep.show(
                action,
                proof().delivery(action).orElseThrow().mark(),
                DeliveryState.DONE,
                "The first figures",
                "/documents",
                day);

        Chain chain = read().read(theme);
        assertThat(chain.said()).hasSize(1);
        assertThat(chain.meetings()).as("where it was said").containsOnlyKeys(MEETING);
        long said = chain.said().get(0).id();
        assertThat(said().codedAs(List.of(said)))
                .containsExactly(Map.entry(said, List.of(new WordsSaid.CodedAs(theme, "Waits", 1))));
        assertThat(chain.decisions()).singleElement().satisfies(decided -> {
            assertThat(decided.goal()).isNotNull();
            assertThat(decided.actions().get(0).delivery().state()).isEqualTo(DeliveryState.DONE);
            assertThat(decided.actions().get(0).evidence()).hasSize(1);
        });
        assertThat(read().back("our-journey-to-change", 1))
                .singleElement()
                .satisfies(back -> assertThat(back.themes().get(0).id()).isEqualTo(theme));
        assertThat(read().behind("our-journey-to-change")).isEmpty();
        assertThat(read().published(theme))
                .as("not before the consultation has ended")
                .isEmpty();
    }

    @Test
    void thePackBringsOneWholeChainFromWhatWasSaidToWhoWasTold() throws IOException {
        new LoadPackProof(
                        bench.published,
                        new Themes(bench.jdbi()),
                        new Contributions(bench.jdbi()),
                        new Decisions(bench.jdbi()),
                        new Progress(bench.jdbi()),
                        new Three(),
                        new EveryMeeting(),
                        bench.audit,
                        bench.clock)
                .load(ClassPathPack.of("tewv", true, ProofIT.class.getClassLoader()));

        List<ProofViews.ChainLine> chains = read().all(true);

        assertThat(chains).isNotEmpty();
        Chain chain = read().published(chains.get(0).id()).orElseThrow();
        assertThat(chain.said()).isNotEmpty();
        assertThat(chain.decisions().get(0).goal()).isNotNull();
        assertThat(chain.decisions().get(0).actions().get(0).evidence()).isNotEmpty();
        assertThat(chain.told().told()).isPositive();
        bench.jdbi().useHandle(h -> h.execute("update strategy_contribution set meeting_id = 5"));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        bench.exportJson().export().to(json);
        assertThat(ContentJson.read(json.toString(UTF_8)).findValues("outcome"))
                .as("what everybody may read of it goes out with everything else")
                .anySatisfy(outcome -> {
                    assertThat(outcome.path("themes")).isNotEmpty();
                    assertThat(outcome.at("/decisions/0/actions/0/evidence")).isNotEmpty();
                    assertThat(outcome.path("said"))
                            .allSatisfy(said -> assertThat(said.has("named")).isFalse())
                            .as("with the meeting at which it was said")
                            .anySatisfy(said ->
                                    assertThat(said.path("meeting").asText()).isEqualTo("meeting-5"));
                });
    }

    private void say(long person) {
        new Contributions(bench.jdbi())
                .addAll(List.of(new Contribution(
                        1000 + person,
                        page,
                        "WRITING",
                        "A letter",
                        LocalDate.of(2025, 10, 20),
                        null,
                        MEETING,
                        new PersonId(person),
                        "It takes too long",
                        "KEPT",
                        true)));
    }

    private String mark(long said) {
        return said().find(said).orElseThrow().mark();
    }

    private String seen(long theme) {
        return new Themes(bench.jdbi()).find(theme).orElseThrow().mark();
    }

    private static Map<Move.Principle, MoveConsultation.Checked> met(Move move) {
        Map<Move.Principle, MoveConsultation.Checked> checks = new EnumMap<>(Move.Principle.class);
        move.principles()
                .forEach(each -> checks.put(
                        each,
                        new MoveConsultation.Checked(
                                true, each == Move.Principle.TIME ? "Everybody concerned was asked by hand" : "")));
        return checks;
    }

    private CodeWords code() {
        return new CodeWords(
                new Themes(bench.jdbi()), said(), earlier(), bench.content, bench.actor, bench.audit, bench.clock);
    }

    private ModerateWords moderate() {
        return new ModerateWords(
                new Contributions(bench.jdbi()),
                said(),
                new Themes(bench.jdbi()),
                bench.content,
                bench.audit,
                bench.clock);
    }

    private ReadThemes themes() {
        return new ReadThemes(new Themes(bench.jdbi()), said());
    }

    private WordsSaid said() {
        return new WordsSaid(bench.jdbi());
    }

    private ProofViews proof() {
        return new ProofViews(bench.jdbi());
    }

    private DecideThemes decide() {
        return new DecideThemes(new Themes(bench.jdbi()), earlier(), bench.content, bench.audit, bench.clock);
    }

    private KeepEarlierWords earlier() {
        return new KeepEarlierWords(new ProofVersions(bench.jdbi()), bench.actor, bench.clock);
    }

    private ReadChain read() {
        return new ReadChain(
                new Themes(bench.jdbi()),
                themes(),
                said(),
                new MeetingsOfWords(new EveryMeeting()),
                proof(),
                new Progress(bench.jdbi()),
                bench.published,
                bench.told());
    }

    @Test
    void everyGoalMeasurePeriodAndActionOfOpenDataHasALastingLink() {
        JsonNode strategy =
                ContentJson.read(open().of(Kind.STRATEGY)).path("items").path(0);
        String page = strategy.path("id").asText();
        for (String part : List.of("goals", "chapters", "periods", "measures")) {
            assertThat(strategy.path("content").path(part))
                    .as(part)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.path("link").asText())
                            .startsWith(page + "#" + part.substring(0, part.length() - 1) + "-"));
        }
        assertThat(strategy.at("/content/goals/0/link").asText())
                .isEqualTo(strategy.at("/content/goals/0/id").asText());
    }

    private OpenContent open() {
        return new OpenContent(
                bench.published,
                new PageFiles(bench.jdbi()),
                bench.voices(),
                bench.openOutcomes(),
                bench.contactLines(),
                bench.settings,
                bench.content);
    }

    private JsonNode openContent() {
        for (JsonNode item : ContentJson.read(open().of(Kind.CONSULTATION)).path("items")) {
            if (item.path("id").asText().endsWith("/" + OPEN)) {
                return item;
            }
        }
        throw new AssertionError("The consultation is not among the open data");
    }

    private TellContributors tell() {
        return tell(passed::add);
    }

    private TellContributors tell(FormatDoor door) {
        return new TellContributors(
                new Progress(bench.jdbi()),
                new Themes(bench.jdbi()),
                bench.published,
                new Three(),
                door,
                bench.outbox,
                bench.content,
                bench.audit,
                bench.clock);
    }

    private MoveConsultation move() {
        return new MoveConsultation(
                bench.published,
                bench.sections,
                bench.publish(),
                new Themes(bench.jdbi()),
                new Progress(bench.jdbi()),
                new Interests(bench.jdbi()),
                bench.events::add,
                new NotedJobs(jobs),
                bench.content,
                bench.actor,
                bench.audit,
                bench.clock);
    }

    /** Jobs that are only noted. */
    private record NotedJobs(List<String> started) implements Jobs {

        @Override
        public long start(String kind, Map<String, String> parameters) {
            started.add(kind);
            return 1;
        }

        @Override
        public void every(java.time.Duration interval, String kind) {}

        @Override
        public void cancel(long id) {}
    }

    /** Two people who can be written to and one who objects. */
    private static final class Three implements Recipients {

        @Override
        public Optional<Recipient> recipient(PersonId person) {
            return Optional.of(new Recipient(
                    person,
                    "Person " + person,
                    "Person " + person,
                    "person" + person + "@example.test",
                    null,
                    null,
                    null,
                    null,
                    "EMAIL",
                    "standard",
                    null,
                    Home.UNKNOWN,
                    false,
                    List.of(),
                    List.of(),
                    LocalDate.of(2020, 1, 1),
                    person.value() == 9,
                    true));
        }

        @Override
        public List<Recipient> recipientsAfter(long after, int most) {
            return List.of(
                    recipient(new PersonId(7)).orElseThrow(),
                    recipient(new PersonId(8)).orElseThrow());
        }
    }
}
