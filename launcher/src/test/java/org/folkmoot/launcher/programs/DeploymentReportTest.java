package org.folkmoot.launcher.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeploymentReportTest {
    private static final String READY = record("INFO", "Payara Micro 6.2025.10 (build 42) ready in 6,450 (ms)", "");

    private final DeploymentReport report = new DeploymentReport();

    private static String record(String level, String message, String trace) {
        return "{\"Level\":\"" + level + "\",\"LogMessage\":\"" + message + "\",\"Throwable\":{\"StackTrace\":\""
                + trace + "\"}}";
    }

    @Test
    void aServerThatStartsWithoutComplaintHasNotFailed() {
        report.read(record("INFO", "Loading application [folkmoot] at [/]", ""));
        report.read(READY);

        assertThat(report.failure()).isEmpty();
    }

    @Test
    void theServerHasBootedWhenItSaysSo() {
        report.read(record("INFO", "Loading application [folkmoot] at [/]", ""));
        assertThat(report.hasBooted()).isFalse();

        report.read(READY);
        assertThat(report.hasBooted()).isTrue();
    }

    @Test
    void nothingIsSaidBeforeTheServerHasFinished() {
        report.read(record("SEVERE", "Exception while loading the app : no luck", ""));

        assertThat(report.failure()).isEmpty();
    }

    @Test
    void theInnermostCauseIsTheReason() {
        report.read(record(
                "SEVERE",
                "Exception while loading the app",
                "jakarta.ejb.EJBException: start\\n\\tat a.B.c\\nCaused by: java.lang.IllegalStateException: GET /secret says not"
                        + " who may use it\\n\\tat d.E.f"));
        report.read(READY);

        assertThat(report.failure()).contains("GET /secret says not who may use it");
    }

    @Test
    void withoutACauseTheSummaryIs() {
        report.read(record(
                "SEVERE", "Exception while loading the app : CDI deployment failure:WELD-001408: Jobs\\n at x", ""));
        report.read(READY);

        assertThat(report.failure()).contains("CDI deployment failure:WELD-001408: Jobs");
    }

    @Test
    void aVeryLongLineIsReadToo() {
        report.read(record("WARNING", "x\\n".repeat(200_000), ""));
        report.read(READY);

        assertThat(report.failure()).isEmpty();
    }

    @Test
    void whatGoesWrongLaterIsNotADeployment() {
        report.read(READY);
        report.read(record("SEVERE", "Exception while loading the app : later", ""));

        assertThat(report.failure()).isEmpty();
    }

    @Test
    void aServerThatFailsBeforeItComesToUsHasFailedByItself() {
        report.read(record(
                "SEVERE",
                "Exception while preparing the app",
                "com.sun.enterprise.security.SecurityLifecycleException\\n\\tat com.sun.A.b\\nCaused by:"
                        + " java.lang.NullPointerException: no class loader\\n\\tat com.sun.C.d"));
        assertThat(report.failedByItself()).isFalse();

        report.read(READY);
        assertThat(report.failedByItself()).isTrue();
    }

    @Test
    void whatWeHaveAPartInIsNotTriedAgain() {
        report.read(record(
                "SEVERE",
                "Exception while loading the app",
                "java.lang.IllegalStateException: not our database\\n\\tat org.folkmoot.platform.start.X.y"));
        report.read(READY);

        assertThat(report.failedByItself()).isFalse();
    }
}
