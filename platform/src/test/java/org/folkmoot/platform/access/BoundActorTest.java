package org.folkmoot.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundActorTest {

    private final BoundActor actors = new BoundActor();

    @AfterEach
    void clear() {
        BoundActor.clear();
    }

    @Test
    void outsideRequestsAndJobsThereIsNoActor() {
        assertThatThrownBy(actors::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No actor");
    }

    @Test
    void aPieceOfWorkRunsAsAnotherAndThenTheFirstActsAgain() {
        BoundActor.bind(Actor.VISITOR);

        String during = actors.as(Actor.job("start"), () -> actors.get().name());

        assertThat(during).isEqualTo("job start");
        assertThat(actors.get()).isEqualTo(Actor.VISITOR);
    }

    @Test
    void workThatFailsLeavesNoActorBehind() {
        assertThatThrownBy(() -> actors.run(Actor.job("bad"), () -> {
                    throw new IllegalArgumentException("bad");
                }))
                .hasMessage("bad");

        assertThatThrownBy(actors::get).isInstanceOf(IllegalStateException.class);
    }
}
