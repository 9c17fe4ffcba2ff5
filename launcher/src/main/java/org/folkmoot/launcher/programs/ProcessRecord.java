package org.folkmoot.launcher.programs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Which process a program runs as. Numbers are given out again, so the time it started is part of its name: only a live
 * process with both is the one we started.
 */
record ProcessRecord(long number, Instant started) {
    /** The system tells a start time from ticks and the boot time, which moves a little when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static Optional<ProcessRecord> from(Properties properties) {
        try {
            return Optional.of(new ProcessRecord(
                    Long.parseLong(properties.getProperty("process", "")),
                    Instant.parse(properties.getProperty("started", ""))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("process", Long.toString(number));
        properties.setProperty("started", started.toString());
        return properties;
    }

    /** The process, if it still runs. */
    Optional<ProcessHandle> running() {
        return ProcessHandle.of(number).filter(this::isThis);
    }

    boolean isThis(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .startInstant()
                        .map(start -> Duration.between(started, start).abs().compareTo(TOLERANCE) <= 0)
                        .orElse(false);
    }
}
