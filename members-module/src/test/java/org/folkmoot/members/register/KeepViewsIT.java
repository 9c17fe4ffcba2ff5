package org.folkmoot.members.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.SavedView;
import org.folkmoot.members.model.rules.ViewIsOnesOwnOrShared;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiSavedViews;
import org.folkmoot.members.store.views.ListsOfTheBoard;
import org.folkmoot.members.store.views.ListsOfTheCouncil;
import org.folkmoot.members.store.views.ListsOfTheDesk;
import org.folkmoot.members.store.views.MemberColumn;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.members.store.views.OfficeList;
import org.folkmoot.members.store.views.OfficeLists;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepViewsIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private final Jdbi jdbi = TrustJdbi.over(DATABASE.dataSource());
    private final Noted noted = new Noted();
    private final ActingAs office = ActingAs.theOffice();
    private final StandingClock clock = StandingClock.at(LocalDate.of(2023, 11, 1));
    private final KeepViews views = new KeepViews(new JdbiSavedViews(jdbi), noted, office, clock);

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @Test
    void aViewOfOnesOwnIsHiddenFromOthersAndASharedOneIsNot() {
        views.save("Bexley by post", "constituency=public-bexley&channel=POST", false);
        views.save("Everybody", "", true);
        long own = views.all().get(0).id();

        office.now(new Actor("Sam Secretary", Subject.staff(2), List.of()));

        assertThat(views.all()).extracting(SavedView::name).containsExactly("Everybody");
        assertThatThrownBy(() -> views.find(own)).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isInstanceOf(ViewIsOnesOwnOrShared.class));
        assertThatThrownBy(() -> views.remove(own)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSameNameReplacesOnesOwnViewAndARemovedOneIsGone() {
        views.save("By post", "channel=POST", false);
        views.save("By post", "channel=POST&sort=JOINED", false);

        assertThat(views.all()).extracting(SavedView::query).containsExactly("channel=POST&sort=JOINED");

        views.remove(views.all().get(0).id());

        assertThat(views.all()).isEmpty();
        assertThat(noted.audit()).contains("view.remove view:By post Removed");
    }

    @Test
    void aRemovedViewAndAReplacedOneCanBeRestoredForThirtyDays() {
        views.save("By post", "channel=POST", false);
        views.save("By post", "channel=POST&sort=JOINED", false);
        long first = views.removed().get(0).id();
        assertThatThrownBy(() -> views.find(first)).isInstanceOf(NotFound.class);

        views.restore(first);

        assertThat(views.all()).extracting(SavedView::query).containsExactly("channel=POST");
        assertThat(views.removed()).extracting(SavedView::query).containsExactly("channel=POST&sort=JOINED");
        assertThat(noted.audit()).contains("view.restore view:By post Restored");
        clock.move(Duration.ofDays(31));
        assertThat(views.removed()).isEmpty();
        views.remove(first);
        assertThat(views.removed()).hasSize(1);
        assertThat(DATABASE.count("members_view")).isEqualTo(1);
    }

    @Test
    void nobodyRestoresTheViewOfSomebodyElse() {
        views.save("By post", "channel=POST", false);
        long id = views.all().get(0).id();
        views.remove(id);

        office.now(new Actor("Sam Secretary", Subject.staff(2), List.of()));

        assertThat(views.removed()).isEmpty();
        assertThatThrownBy(() -> views.restore(id)).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @EnumSource(OfficeList.class)
    void everyListCanBeTakenAway(OfficeList list) {
        List<List<?>> rows = new ArrayList<>();

        export().export(list, rows::add);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).hasSizeGreaterThan(4);
        assertThat(noted.audit()).contains("list export of a list 0");
    }

    @Test
    void everyListOfTheDeskTheCouncilAndTheBoardCanBeTakenAway() {
        List<ExportableList> lists = new ArrayList<>(new ListsOfTheDesk(jdbi).lists());
        lists.addAll(new ListsOfTheCouncil(jdbi).all());
        lists.addAll(new ListsOfTheBoard(jdbi).all());

        for (ExportableList each : lists) {
            List<List<?>> rows = new ArrayList<>();
            export().export(each, rows::add);
            assertThat(rows).as(each.title()).hasSize(1);
        }
        assertThat(lists).extracting(ExportableList::slug).doesNotHaveDuplicates();
    }

    @Test
    void aListComesPieceByPieceWithTheNamesOfConstituencies() {
        new JdbiConstitutions(jdbi).add(Constitutions.small(), People.CREATED);
        DATABASE.execute("insert into members_seat (constituency, body, position) values ('public-bexley', null, 1),"
                + " (null, 'Bexley Council', 2)");
        List<List<?>> rows = new ArrayList<>();

        ExportableList seats = new ListsOfTheCouncil(jdbi).all().get(5);
        export().export(seats, rows::add);

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get(0)).isEqualTo(Constitutions.small().nameOf("public-bexley", null));
        assertThat(rows.get(2).get(2)).isEqualTo("Bexley Council");
    }

    @Test
    void columnsThatTheListDoesNotHoldAreReadWhenTheyAreChosen() {
        DATABASE.execute("insert into members_person (version, status, first_name, last_name, first_key, last_key,"
                + " channel, format, objects_register, objects_engagement, phone, town, created_at) values (1, 'MEMBER',"
                + " 'Ann', 'Archer', 'ANN', 'ARCHER', 'POST', 'standard', true, false, '020 7946 0000', 'Bexley',"
                + " '2023-01-01')");

        var page = new MemberLists(jdbi)
                .page(MemberFilter.EVERYBODY, List.of(MemberColumn.values()), null, null, null, 10);

        assertThat(page.rows().get(0).more())
                .containsEntry(MemberColumn.PHONE, "020 7946 0000")
                .containsEntry(MemberColumn.TOWN, "Bexley")
                .containsEntry(MemberColumn.REGISTER, "Yes")
                .containsEntry(MemberColumn.MESSAGES, "No")
                .containsEntry(MemberColumn.LEFT, "");
    }

    private ExportAList export() {
        return new ExportAList(
                new OfficeLists(jdbi), new PresentConstitution(new JdbiConstitutions(jdbi), clock), noted);
    }
}
