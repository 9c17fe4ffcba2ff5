package org.folkmoot.members.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.members.admission.EqualityKeys;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.store.JdbiEqualityVault;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.links.Keys;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MyEqualityAnswersIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final EqualityAnswers ANSWERS = new EqualityAnswers(Map.of("sex", "female", "religion", "none"));

    @TempDir
    Path folder;

    private final ActingAs actor = ActingAs.theOffice();
    private final Noted noted = new Noted();
    private MyEqualityAnswers mine;

    @BeforeEach
    void signIn() {
        Keys keys = new Keys(new Installation(name -> Optional.of(folder.toString())));
        keys.run();
        mine = new MyEqualityAnswers(
                new JdbiEqualityVault(TrustJdbi.over(DATABASE.dataSource())),
                new EqualityKeys(keys),
                noted,
                actor,
                StandingClock.at(LocalDate.of(2023, 11, 1)));
        become("Ann", 10001);
    }

    private void become(String name, long id) {
        actor.now(new Actor(name, Subject.person(id), List.of()));
    }

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @Test
    void iSeeChangeAndRemoveMyOwn() {
        assertThat(mine.see()).isEmpty();

        mine.change(ANSWERS);
        mine.change(new EqualityAnswers(Map.of("sex", "prefer-not-to-say")));
        assertThat(mine.see().orElseThrow().values()).isEqualTo(Map.of("sex", "prefer-not-to-say"));

        mine.remove();
        assertThat(DATABASE.count("members_equality")).isZero();
    }

    @Test
    void nobodyElseSeesThem() {
        mine.change(ANSWERS);

        become("Bob", 10002);

        assertThat(mine.see()).isEmpty();
    }

    @Test
    void answeringNothingRemovesThem() {
        mine.change(ANSWERS);

        mine.change(new EqualityAnswers(Map.of()));

        assertThat(DATABASE.count("members_equality")).isZero();
    }

    @Test
    void theAuditSaysNeitherWhoNorWhat() {
        mine.change(ANSWERS);

        assertThat(noted.audit()).containsExactly("equality.answer equality somebody changed their answers");
    }
}
