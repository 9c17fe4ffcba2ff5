package org.folkmoot.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredSettingsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private final StandingClock clock = StandingClock.at(LocalDate.of(2025, 11, 3));
    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());

    @Test
    void thePackSaysWhatNobodyHasEdited() {
        TrustSettings settings = node();

        assertThat(settings.trustName()).isEqualTo("Sound NHS Trust");
        assertThat(settings.hasMembers()).isFalse();
        assertThat(settings.mailFrom()).isEqualTo("a@sound.example");
        assertThat(settings.get("contact.phone")).contains("020 7946 0999");
        assertThat(settings.get("unheard-of")).isEmpty();
        assertThat(settings.baseUrl()).isEqualTo("https://sound.example");
    }

    @Test
    void anEditedSettingCountsAtOnceHereAndOverARestart() {
        TrustSettings settings = node();
        settings.get("contact.office");

        settings.put("contact.office", "Membership team");
        settings.put("contact.office", "Membership office");

        assertThat(settings.get("contact.office")).contains("Membership office");
        assertThat(node().get("contact.office")).contains("Membership office");
    }

    @Test
    void howToReachTheTrustIsKnownForEachDayBeforeItWasChanged() {
        TrustSettings settings = node();
        PastSettings past = new PastSettings(transactions.jdbi(), settings);
        Instant before = clock.instant().plusSeconds(1);

        clock.move(Duration.ofDays(2));
        settings.put("contact.hours", "Mornings");
        clock.move(Duration.ofDays(2));
        settings.put("contact.hours", "Afternoons");
        settings.put("theme.colour", "#000000");

        assertThat(past.before("contact.hours", before)).isEmpty();
        assertThat(past.before("contact.hours", before.plus(Duration.ofDays(3))))
                .contains("Mornings");
        assertThat(past.before("contact.hours", before.plus(Duration.ofDays(5))))
                .contains("Afternoons");
        assertThat(past.before("theme.colour", before)).contains("#000000");
    }

    private TrustSettings node() {
        ClassLoader loader = getClass().getClassLoader();
        Map<String, String> values = Map.of("FOLKMOOT_BASE_URL", "https://sound.example/");
        return new StoredSettings(
                transactions.jdbi(),
                ClassPathPack.of("test-sound", true, loader),
                new Installation(name -> Optional.ofNullable(values.get(name))),
                clock);
    }
}
