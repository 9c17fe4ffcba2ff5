package org.folkmoot.system.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.folkmoot.system.trust.RunningTrust;

/** What is killed, and how it comes back. */
enum Victim {
    DATABASE {
        @Override
        void killAndComeBack(RunningTrust trust, Moment moment) {
            killProgram(trust, "database");
            assertThat(trust.screen()).contains("The database ended unexpectedly");
        }
    },
    APPLICATION {
        @Override
        void killAndComeBack(RunningTrust trust, Moment moment) {
            killProgram(trust, "application");
            assertThat(trust.screen()).contains("The application ended unexpectedly");
        }
    },
    LAUNCHER {
        @Override
        void killAndComeBack(RunningTrust trust, Moment moment) {
            long application = trust.program("application");
            trust.killLauncher();
            moment.within(Duration.ofMillis(500));
            trust.launch();
            trust.awaitReady(PATIENCE);

            assertThat(trust.screen()).contains("that an earlier start left running");
            assertThat(runs(application)).isFalse();
        }
    },
    /** The launcher again while it starts after it was killed. */
    STARTING_LAUNCHER {
        @Override
        void killAndComeBack(RunningTrust trust, Moment moment) {
            trust.killLauncher();
            trust.launch();
            moment.within(Duration.ofSeconds(10));
            trust.killLauncher();
            trust.launch();
            trust.awaitReady(PATIENCE);
        }
    };

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Kills it and waits until the product answers again. */
    abstract void killAndComeBack(RunningTrust trust, Moment moment);

    private static void killProgram(RunningTrust trust, String program) {
        long killed = trust.program(program);
        trust.kill(program);
        Awaitility.await("another " + program).atMost(PATIENCE).until(() -> trust.program(program) != killed);
        trust.awaitReady(PATIENCE);
    }

    private static boolean runs(long program) {
        return ProcessHandle.of(program).filter(ProcessHandle::isAlive).isPresent();
    }
}
