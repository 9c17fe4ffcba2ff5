package org.folkmoot.engagement.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelBook.OnPanel;
import org.folkmoot.engagement.model.PanelRule;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.panels.SetUpPanel.Described;
import org.folkmoot.engagement.store.SqlPanelBook;
import org.folkmoot.engagement.store.SqlThreadBook;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A panel has its people by rule and by hand, and its leads invite and write to them and to nobody else. */
class PanelsIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final Described BY_RULE = new Described(
            "Members’ panel", "Says what members think.", PanelRule.of(List.of("public-bromley"), List.of("children")));

    private final List<Subject> leads = new ArrayList<>();
    private EngagementDatabase database;
    private WiredModule module;
    private SqlPanelBook book;
    private SetUpPanel setting;
    private ChooseForPanel choosing;
    private LeadPanel leading;
    private EndPanel ending;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        Fakes floor = module.floor;
        Grants grants = Fakes.proxy(Grants.class, (method, arguments) -> {
            switch (method) {
                case "give" -> leads.add((Subject) arguments[0]);
                case "take" -> leads.remove((Subject) arguments[0]);
                default -> {
                    return List.copyOf(leads);
                }
            }
            return null;
        });
        book = new SqlPanelBook(database.jdbi());
        setting = new SetUpPanel(book, floor.audit(), module.clock);
        choosing = new ChooseForPanel(book, module.recipients, floor.currentActor(), floor.audit(), module.clock);
        leading = new LeadPanel(book, module.recipients, grants, floor.outbox(), floor.audit());
        ending = new EndPanel(book, grants, floor.audit(), module.clock);
        module.topics.keep(new Topic("children", Topic.Kind.INTEREST, "Children", null, null, false, 1));
        module.known(person(1));
        module.known(person(2).in("public-bromley"));
        module.known(person(3).following("children"));
        module.known(person(4).in("public-bromley").gone());
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void peopleAreOnItByRuleAndByHandAndOffItByHandAlone() {
        String slug = setting.keep("", 0, BY_RULE);
        assertThat(slug).isEqualTo("members-panel");
        assertThat(on(slug)).containsExactly(2L, 3L);

        choosing.putOn(slug, new PersonId(1));
        choosing.takeOff(slug, new PersonId(2));

        assertThat(on(slug)).containsExactly(1L, 3L);
        assertThat(book.size(slug)).isEqualTo(2);
        assertThat(book.members(slug, 0, 10)).extracting(OnPanel::byHand).containsExactly(true, false);
        assertThat(module.audiences.count(null, audience(slug)).total())
                .as("whom an invitation reaches")
                .isEqualTo(2);
        assertThat(new SqlThreadBook(database.jdbi(), module.clock)
                        .count(audience(slug))
                        .total())
                .as("whom a message reaches")
                .isEqualTo(2);
        assertThatThrownBy(() -> choosing.putOn(slug, new PersonId(4))).isInstanceOf(NotFound.class);
        assertThat(module.floor.audited()).contains("panel.add", "panel.put-on", "panel.take-off");
    }

    @Test
    void theRuleMayNameClassesAndPlacesToo() {
        module.known(person(5).in("service-user-carer").ofClass("children"));
        module.known(person(6).in("service-user-carer").ofClass("learning-disability"));
        module.known(person(7).living("DA14", "E09000004", "E05000123"));
        PanelRule rule = new PanelRule(
                List.of(), List.of("service-user-carer/children"), List.of("DA14", "E05000999"), List.of());

        String slug = setting.keep("", 0, new Described("Families", "Says what families think.", rule));

        assertThat(on(slug)).containsExactly(5L, 7L);
        assertThat(book.find(slug).orElseThrow().rule()).isEqualTo(rule);
        assertThat(module.audiences.count(null, audience(slug)).total()).isEqualTo(2);
    }

    @Test
    void nothingOfAForgottenMemberIsLeftOnAPanel() {
        String slug = setting.keep("", 0, BY_RULE);
        choosing.putOn(slug, new PersonId(1));
        assertThat(book.of(new PersonId(1), 10)).singleElement().satisfies(each -> assertThat(each.panel())
                .isEqualTo("Members’ panel"));

        module.recipients.forget(new PersonId(1), NOW);

        assertThat(book.of(new PersonId(1), 10)).isEmpty();
    }

    @Test
    void aPanelIsChangedAsItWasReadAndHasANameOfItsOwn() {
        String slug = setting.keep("", 0, BY_RULE);
        Described byHand = new Described("Reading panel", "Reads drafts.", PanelRule.NOBODY);

        setting.keep(slug, 1, byHand);

        assertThat(book.find(slug).orElseThrow().isByHand()).isTrue();
        assertThat(on(slug)).isEmpty();
        assertThatThrownBy(() -> setting.keep(slug, 1, byHand)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> setting.keep("", 0, byHand)).hasMessageContaining("PanelsHaveNamesOfTheirOwn");
        assertThat(setting.keep("", 0, new Described("New", "x", PanelRule.NOBODY)))
                .as("its page is not taken for the one that sets up panels")
                .isEqualTo("panel");
    }

    @Test
    void whoLeadsItIsToldAndPlansForItAloneUntilItEnds() {
        String slug = setting.keep("", 0, BY_RULE);
        module.known(person(5).withoutMail());

        assertThat(leading.appoint(slug, new PersonId(1)).name()).contains("1");
        leading.appoint(slug, new PersonId(1));

        assertThat(leads).containsExactly(Subject.person(1));
        assertThat(leading.leads(book.find(slug).orElseThrow()))
                .extracting(KnownRecipient::person)
                .containsExactly(new PersonId(1));
        assertThat(module.floor.queued()).singleElement().satisfies(mail -> assertThat(mail.subject())
                .isEqualTo("You lead the panel Members’ panel"));
        assertThatThrownBy(() -> leading.appoint(slug, new PersonId(5))).hasMessageContaining("ALeadCanSignIn");
        assertThatThrownBy(() -> leading.appoint(slug, new PersonId(99))).isInstanceOf(NotFound.class);
        theDoorIsOpenToItsLeadAlone(slug);

        ending.end(slug);

        assertThat(leads).isEmpty();
        assertThat(on(slug)).isEmpty();
        assertThat(module.audiences.count(null, audience(slug)).total()).isZero();
        assertThatThrownBy(() -> ending.end(slug)).hasMessageContaining("AClosedPanelStaysAsItIs");
        assertThatThrownBy(() -> choosing.putOn(slug, new PersonId(1))).hasMessageContaining("AClosedPanelStaysAsItIs");
    }

    private void theDoorIsOpenToItsLeadAlone(String slug) {
        ConvenersMeetings door = new ConvenersMeetings(module.meetings, module.floor.currentActor());
        long meeting = module.kept(aMeeting().of(Panel.scope(slug)).waiting()).id();
        as(Panel.scope(slug));
        door.mustConvene(Panel.scope(slug));
        assertThat(door.find(meeting).scope()).isEqualTo(Panel.scope(slug));
        assertThatThrownBy(() -> door.mustConvene(Scope.constituency("public-bexley")))
                .isInstanceOf(NotFound.class);
        as(Panel.scope("another"));
        assertThatThrownBy(() -> door.find(meeting)).isInstanceOf(NotFound.class);
    }

    private void as(Scope scope) {
        module.floor.actor(new Actor("Lee", Subject.person(1), List.of(new Grant(Role.CONVENER, scope))));
    }

    private static Audience audience(String slug) {
        return new Audience(Panel.scope(slug), List.of());
    }

    private List<Long> on(String slug) {
        return book.members(slug, 0, 10).stream()
                .map(each -> each.person().value())
                .toList();
    }
}
