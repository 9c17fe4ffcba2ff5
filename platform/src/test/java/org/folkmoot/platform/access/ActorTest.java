package org.folkmoot.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void aJobBearsTheNameOfWhoeverStartedIt() {
        assertThat(Actor.jobStartedBy("members.batch", "Olive Office").name())
                .isEqualTo("job members.batch, started by Olive Office");
    }

    @Test
    void aJobThatAJobStartedIsNamedOnce() {
        assertThat(Actor.jobStartedBy("second", Actor.job("first").name()).name())
                .isEqualTo("job second");
    }

    @Test
    void aVeryLongNameIsCut() {
        assertThat(Actor.jobStartedBy("members.batch", "李".repeat(200)).name())
                .endsWith("李…")
                .hasSizeLessThan(200);
    }
}
