package org.folkmoot.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredSettingsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

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

    private TrustSettings node() {
        ClassLoader loader = getClass().getClassLoader();
        Map<String, String> values = Map.of("FOLKMOOT_BASE_URL", "https://sound.example/");
        return new StoredSettings(
                transactions.jdbi(),
                ClassPathPack.of("test-sound", true, loader),
                new Installation(name -> Optional.ofNullable(values.get(name))));
    }
}
