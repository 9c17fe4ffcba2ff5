package org.folkmoot.members.store.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.store.JdbiSearchIndex;
import org.folkmoot.members.store.JdbiSelections;
import org.folkmoot.members.store.views.MemberFilter.Sort;
import org.folkmoot.members.store.views.MemberLists.ListPage;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberListsIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private MemberLists lists;
    private JdbiSearchIndex index;
    private long mary;

    @BeforeEach
    void fill() {
        lists = new MemberLists(TrustJdbi.over(DATABASE.dataSource()));
        index = new JdbiSearchIndex(TrustJdbi.over(DATABASE.dataSource()));
        assertThat(index.takeNext(1)).isZero();
        mary = add("O’Brien", "Mary", "mary@example.org", "SE10 8RW", "2023-01-05");
        add("Smith", "John", "john@example.org", "DA6 7DQ", "2022-03-01");
        add("Smith", "Jane", null, "DA6 7DQ", "2021-03-01");
        add("李", "小龙", null, "BR1 1AA", "2020-03-01");
        add("Van der Berg", "Anna Maria", null, "BR1 1AA", "2019-03-01");
        add("100%_sure", "Percy", null, "BR1 1AA", "2018-03-01");
    }

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'b",
                "OBRIEN",
                "o’brien mary",
                "mary obrien",
                "Mary",
                "mary@ex",
                "se108rw",
                "SE10",
                "SE10 8RW",
                "SE10 8RW mary",
                "mary se10 8rw",
                "mary@example.org O'Brien"
            })
    void thePersonIsFoundByAnythingInAnyOrder(String typed) {
        assertThat(found(typed)).containsExactly("O’Brien, Mary");
    }

    @Test
    void thePersonIsFoundByNumber() {
        assertThat(found(String.valueOf(mary))).containsExactly("O’Brien, Mary");
        assertThat(found(mary + " smith")).isEmpty();
    }

    @Test
    void namesOfSeveralWordsAreFound() {
        assertThat(found("van der berg anna")).containsExactly("Van der Berg, Anna Maria");
        assertThat(found("anna maria van")).containsExactly("Van der Berg, Anna Maria");
        assertThat(found("李")).containsExactly("李, 小龙");
    }

    @Test
    void signsOfThePatternAreOnlySigns() {
        assertThat(found("%")).isEmpty();
        assertThat(found("100")).isEmpty();
        assertThat(found("100%_s")).containsExactly("100%_sure, Percy");
        assertThat(found("'; drop table members_person; --")).isEmpty();
        assertThat(found("😀")).isEmpty();
    }

    @Test
    void theListPagesByKeyBothWays() {
        ListPage first = lists.page(MemberFilter.EVERYBODY, null, null, 4);
        ListPage second = lists.page(MemberFilter.EVERYBODY, first.next(), null, 4);
        ListPage back = lists.page(MemberFilter.EVERYBODY, null, second.previous(), 4);

        assertThat(first.count()).isEqualTo(6);
        assertThat(first.previous()).isNull();
        assertThat(names(first)).containsExactly("100%_sure, Percy", "O’Brien, Mary", "Smith, Jane", "Smith, John");
        assertThat(names(second)).containsExactly("Van der Berg, Anna Maria", "李, 小龙");
        assertThat(second.next()).isNull();
        assertThat(names(back)).isEqualTo(names(first));
        assertThat(back.previous()).isNull();
    }

    @Test
    void aReaderSeesTheirOwnTicksOnEachPageAndHowManyThereAreInAll() {
        List<Long> everybody = lists.page(MemberFilter.EVERYBODY, null, null, 10).rows().stream()
                .map(MemberRow::id)
                .toList();
        JdbiSelections selections = new JdbiSelections(TrustJdbi.over(DATABASE.dataSource()));
        selections.change("ours", everybody, List.of(everybody.get(0), everybody.get(5)));
        selections.change("another", everybody, List.of(everybody.get(1)));

        ListPage first = lists.page(MemberFilter.EVERYBODY, List.of(), "ours", null, null, 4);
        ListPage byWays = lists.page(
                new MemberFilter("s", null, null, null, null, null, Sort.JOINED), List.of(), "ours", null, null, 4);
        ListPage nobody = lists.page(search("zzz"), List.of(), "ours", null, null, 4);

        assertThat(first.ticked()).containsExactly(everybody.get(0));
        assertThat(List.of(first.ticks(), byWays.ticks(), nobody.ticks())).containsOnly(2);
        assertThat(lists.page(MemberFilter.EVERYBODY, null, null, 4).ticks()).isZero();
    }

    @Test
    void everyOrderPagesWithoutLossOrRepeat() {
        for (Sort sort : Sort.values()) {
            MemberFilter filter = new MemberFilter("", null, null, null, null, null, sort);
            List<Long> seen = new ArrayList<>();
            String after = null;
            do {
                ListPage page = lists.page(filter, after, null, 2);
                page.rows().forEach(row -> seen.add(row.id()));
                after = page.next();
            } while (after != null);
            assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        }
    }

    @Test
    void lastNamesThatBeginLikeItComeFirstThenFirstNames() {
        add("Johnson", "Ann", null, "BR1 1AA", "2018-03-01");
        add("John", "Johnny", null, "BR1 1AA", "2018-03-01");
        add("Adams", "Johanna", null, "BR1 1AA", "2018-03-01");

        assertThat(found("joh")).containsExactly("John, Johnny", "Johnson, Ann", "Adams, Johanna", "Smith, John");
    }

    @Test
    void pagesGoOnFromOneWayOfReadingTheWordsToTheNext() {
        add("Johnson", "Ann", null, "BR1 1AA", "2018-03-01");
        add("John", "Johnny", null, "BR1 1AA", "2018-03-01");
        add("Adams", "Johanna", null, "BR1 1AA", "2018-03-01");
        add("Brown", "Joan", null, "BR1 1AA", "2018-03-01");

        for (int size = 1; size <= 5; size++) {
            List<String> forwards = new ArrayList<>();
            ListPage page = lists.page(search("jo"), null, null, size);
            forwards.addAll(names(page));
            while (page.next() != null) {
                page = lists.page(search("jo"), page.next(), null, size);
                forwards.addAll(names(page));
            }
            List<String> backwards = new ArrayList<>(names(page));
            while (page.previous() != null) {
                page = lists.page(search("jo"), null, page.previous(), size);
                backwards.addAll(0, names(page));
            }

            assertThat(forwards)
                    .containsExactly("John, Johnny", "Johnson, Ann", "Brown, Joan", "Adams, Johanna", "Smith, John");
            assertThat(backwards).isEqualTo(forwards);
        }
    }

    @Test
    void aPersonFoundInTwoWaysIsListedAndCountedOnce() {
        add("Anna", "Maria", null, "BR1 1AA", "2018-03-01");
        add("Maria", "Anna", null, "BR1 1AA", "2018-03-01");
        add("Anna Maria", "Anna", null, "BR1 1AA", "2018-03-01");

        assertThat(found("anna maria")).containsExactly("Anna Maria, Anna", "Maria, Anna", "Anna, Maria");
        assertThat(lists.count(search("anna maria"))).isEqualTo(3);
    }

    @Test
    void aPostcodeListsItsPeopleByPostcodeAndName() {
        add("Young", "Amy", null, "DA6 7AA", "2018-03-01");

        ListPage first = lists.page(search("DA6"), null, null, 2);
        ListPage second = lists.page(search("DA6"), first.next(), null, 2);

        assertThat(names(first)).containsExactly("Young, Amy", "Smith, Jane");
        assertThat(names(second)).containsExactly("Smith, John");
        assertThat(names(lists.page(search("DA6"), null, second.previous(), 2))).isEqualTo(names(first));
    }

    @Test
    void aPageThatIsAllThereIsCountsItself() {
        assertThat(lists.page(search("smith"), null, null, 10).count()).isEqualTo(2);
        add("Smith", "Zoe", null, "BR1 1AA", "2018-03-01");

        assertThat(lists.page(search("smith"), null, null, 10).count()).isEqualTo(3);
    }

    @Test
    void theCountBesideALongerListIsHeldForAMoment() {
        assertThat(lists.page(search("smith"), null, null, 1).count()).isEqualTo(2);
        add("Smith", "Zoe", null, "BR1 1AA", "2018-03-01");

        assertThat(lists.page(search("smith"), null, null, 1).count()).isEqualTo(2);
        await().atMost(Duration.ofSeconds(4)).untilAsserted(() -> assertThat(
                        lists.page(search("smith"), null, null, 1).count())
                .isEqualTo(3));
    }

    @Test
    void countingStopsBehindTheLimit() {
        DATABASE.execute("insert into members_person (version, status, first_name, last_name, first_key, last_key,"
                + " channel, format, objects_register, objects_engagement, created_at) with recursive n (i) as"
                + " (select 1 union all select i + 1 from n where i < 101) select 1, 'MEMBER', 'Zed', 'Zed', 'zed', 'zed',"
                + " 'EMAIL', 'standard', 0, 0, '2023-01-01' from n a join n b");

        assertThat(lists.count(search("zed"))).isEqualTo(10_001);
        assertThat(lists.count(search("smith"))).isEqualTo(2);
    }

    @Test
    void filtersNarrowTheList() {
        MemberFilter joined = new MemberFilter(
                "smith", null, "MEMBER", "EMAIL", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Sort.NAME);

        assertThat(names(lists.page(joined, null, null, 10))).containsExactly("Smith, John");
    }

    @Test
    void aBrokenPositionIsTheBeginning() {
        assertThat(lists.page(MemberFilter.EVERYBODY, "%%%", null, 10).rows()).hasSize(6);
        assertThat(lists.page(MemberFilter.EVERYBODY, "AAAA", null, 10).rows()).hasSize(6);
    }

    private List<String> found(String typed) {
        return names(lists.page(search(typed), null, null, 10));
    }

    @Test
    void lettersInsideNamesAreFoundOnceTheIndexKnowsThem() {
        add("Goldsmith", "Ann", null, "BR1 1AA", "2018-03-01");
        add("Adams", "Blacksmith", null, "BR1 1AA", "2018-03-01");
        add("Bell", "Zoe", "zoe.smithers@post.example.org", "BR1 1AA", "2018-03-01");
        index();

        assertThat(inside("mith")).containsExactly("Goldsmith, Ann", "Smith, Jane", "Smith, John", "Adams, Blacksmith");
        assertThat(inside("smith"))
                .containsExactly("Goldsmith, Ann", "Smith, Jane", "Smith, John", "Adams, Blacksmith", "Bell, Zoe");
        assertThat(inside("der ber maria")).containsExactly("Van der Berg, Anna Maria");
        assertThat(inside("oldsmit an")).isEmpty();
        assertThat(inside("oldsmit ann")).containsExactly("Goldsmith, Ann");
        assertThat(inside("小龙")).containsExactly("李, 小龙");
        assertThat(inside("龙")).isEmpty();
        assertThat(inside("SE10 8RW rie")).containsExactly("O’Brien, Mary");
        assertThat(inside(String.valueOf(mary))).containsExactly("O’Brien, Mary");
    }

    @Test
    void aSearchThatLooksThroughSomeNamesOnlySaysSo() {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        for (int i = 0; i < 400; i++) {
            String ending = "" + letters.charAt(i / 26) + letters.charAt(i % 26);
            add("Qwerty" + ending, "Ann", null, "BR1 1AA", "2018-03-01");
        }
        index();

        assertThat(lists.page(search("werty").lookingInside(), null, null, 10).cut())
                .isTrue();
        assertThat(lists.page(search("wertyaa").lookingInside(), null, null, 10).cut())
                .isFalse();
    }

    @Test
    void aMailAddressIsFoundByTheBeginningOfItsParts() {
        add("Bell", "Zoe", "zoe.smithers@post.example.org", "BR1 1AA", "2018-03-01");
        index();

        assertThat(inside("smithers@post")).containsExactly("Bell, Zoe");
        assertThat(inside("@post.exa")).containsExactly("Bell, Zoe");
        assertThat(inside("mary@")).containsExactly("O’Brien, Mary");
        assertThat(inside("@example")).containsExactly("Bell, Zoe", "O’Brien, Mary", "Smith, John");
        assertThat(inside("mithers@")).isEmpty();
    }

    @Test
    void whoeverHasLettersInsidePagesWithoutLossOrRepeat() {
        add("Goldsmith", "Ann", null, "BR1 1AA", "2018-03-01");
        add("Adams", "Blacksmith", null, "BR1 1AA", "2018-03-01");
        add("Bell", "Zoe", "zoe.smithers@post.example.org", "BR1 1AA", "2018-03-01");
        index();
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            ListPage page = lists.page(search("smith").lookingInside(), after, null, 2);
            seen.addAll(names(page));
            assertThat(page.count()).isEqualTo(5);
            after = page.next();
        } while (after != null);

        assertThat(seen)
                .containsExactly("Goldsmith, Ann", "Smith, Jane", "Smith, John", "Adams, Blacksmith", "Bell, Zoe");
    }

    @Test
    void theIndexSaysHowManyItDoesNotKnowYetAndForgetsNamesThatAreNobodys() {
        index();
        assertThat(lists.notYetInside()).isZero();
        add("Goldsmith", "Ann", null, "BR1 1AA", "2018-03-01");
        assertThat(lists.notYetInside()).isEqualTo(1);

        DATABASE.execute("update members_person set last_key = 'erased' where last_key = 'smith'");
        index.someNameMayBeNobodys();
        while (index.forgetNobodys(3)) {
            assertThat(DATABASE.count("members_name_key")).isPositive();
        }

        assertThat(DATABASE.number("select count(*) from members_name_key where name = 'smith'"))
                .isZero();
        assertThat(DATABASE.number("select count(*) from members_name_suffix s where not exists"
                        + " (select 1 from members_name_key k where k.id = s.key_id)"))
                .isZero();
        assertThat(DATABASE.number("select count(*) from members_name_key where name = 'obrien'"))
                .isEqualTo(1);
    }

    @Test
    void whoWasStillBeingWrittenWhileTheIndexWentByIsTakenLater() {
        numbered("John", mary + 10_000);
        int turns = 0;
        while (index.takeNext(1000) > 0) {
            turns++;
        }
        assertThat(turns).as("far behind first, and then the newest").isEqualTo(2);
        assertThat(inside("mith")).containsExactlyInAnyOrder("Smith, John", "Smith, Jane");

        add("Latecomer", "Lena", null, "BR1 1AA", "2023-03-01");
        numbered("Lena", mary + 9_000);
        assertThat(index.takeNext(1000)).as("nobody is newer").isZero();
        add("Newest", "Nora", null, "BR1 1AA", "2023-03-02");
        numbered("Nora", mary + 10_001);

        assertThat(index.takeNext(1000)).isPositive();
        assertThat(inside("atecom")).containsExactly("Latecomer, Lena");
        assertThat(inside("ewest")).containsExactly("Newest, Nora");
        assertThat(lists.notYetInside()).isZero();
    }

    private static void numbered(String first, long id) {
        DATABASE.execute("update members_person set id = ? where first_name = ?", id, first);
    }

    private void index() {
        boolean more = true;
        while (more) {
            more = index.takeNext(1000) > 0;
        }
        assertThat(lists.notYetInside()).isZero();
    }

    private List<String> inside(String typed) {
        return names(lists.page(search(typed).lookingInside(), null, null, 10));
    }

    private static MemberFilter search(String typed) {
        return new MemberFilter(typed, null, null, null, null, null, Sort.NAME);
    }

    private static List<String> names(ListPage page) {
        return page.rows().stream().map(MemberRow::listed).toList();
    }

    private static long add(String last, String first, String mail, String postcode, String joined) {
        DATABASE.execute(
                "insert into members_person (version, status, first_name, last_name, first_key, last_key, postcode,"
                        + " postcode_key, mail, mail_key, channel, format, constituency, joined_on, objects_register,"
                        + " objects_engagement, created_at) values (1, 'MEMBER', ?, ?, ?, ?, ?, ?, ?, ?, 'EMAIL',"
                        + " 'standard', 'public-bexley', ?, 0, 0, '2023-01-01')",
                first,
                last,
                Texts.key(first),
                Texts.key(last),
                postcode,
                Postcode.parse(postcode).orElseThrow().key(),
                mail,
                mail,
                joined);
        return DATABASE.number("select max(id) from members_person");
    }
}
