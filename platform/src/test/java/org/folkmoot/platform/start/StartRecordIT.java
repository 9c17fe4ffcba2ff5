package org.folkmoot.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StartRecordIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    @BeforeEach
    void noStartYet() {
        database.execute("delete from platform_setting");
    }

    @Test
    void aStartRepeatsTheLastCompleteOneOfTheSameBuild() {
        assertThat(start("one").isRepeated()).isFalse();
        assertThat(start("one").isRepeated()).isTrue();
    }

    @Test
    void aRepeatedStartLeavesOutWhatIsForEachBuild() {
        StartRecord first = start("one");
        StartRecord second = start("one");

        assertThat(first.asksFor(LoadsContent.class)).isTrue();
        assertThat(second.asksFor(LoadsContent.class)).isFalse();
        assertThat(second.asksFor(FreesWork.class)).isTrue();
    }

    @OncePerBuild
    private static final class LoadsContent {}

    private static final class FreesWork {}

    @Test
    void anotherBuildOrPackRepeatsNothing() {
        start("one oxleas true");

        assertThat(start("two oxleas true").isRepeated()).isFalse();
        assertThat(start("two tewv true").isRepeated()).isFalse();
        assertThat(start("one oxleas true").isRepeated()).isFalse();
    }

    @Test
    void aStartThatFailedIsNotRepeated() {
        StartRecord failed = new StartRecord(Optional.of("one"));
        failed.read(database.dataSource());

        assertThat(start("one").isRepeated()).isFalse();
    }

    @Test
    void whatWasNotPackagedRepeatsNothing() {
        start("one");

        StartRecord unpackaged = new StartRecord(Optional.empty());
        unpackaged.read(database.dataSource());
        unpackaged.keep(database.dataSource());

        assertThat(unpackaged.isRepeated()).isFalse();
        assertThat(start("one").isRepeated()).isTrue();
    }

    @Test
    void aDatabaseWithoutTablesHasNoRecord() {
        database.execute("rename table platform_setting to put_aside");
        StartRecord first = new StartRecord(Optional.of("one"));
        try {
            first.read(database.dataSource());
        } finally {
            database.execute("rename table put_aside to platform_setting");
        }

        assertThat(first.isRepeated()).isFalse();
    }

    private static StartRecord start(String mark) {
        StartRecord record = new StartRecord(Optional.of(mark));
        record.read(database.dataSource());
        record.keep(database.dataSource());
        return record;
    }
}
