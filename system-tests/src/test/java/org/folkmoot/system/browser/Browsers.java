package org.folkmoot.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Whether there is a browser, and one of it for each thread of tests. {@code -Dbrowser=auto} skips the journeys where none is
 * installed and says so; {@code required} fails them; {@code off} skips them.
 */
public final class Browsers implements ExecutionCondition {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    /** What drives a browser belongs to the thread that made it. */
    private static final ThreadLocal<Browser> ONE = ThreadLocal.withInitial(Browsers::start);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String wish = System.getProperty("browser", "auto");
        if (wish.equals("off")) {
            return ConditionEvaluationResult.disabled("Browser journeys are off (-Dbrowser=off)");
        }
        if (installed().isPresent() || wish.equals("required")) {
            return ConditionEvaluationResult.enabled("A browser is there or required");
        }
        Once.SAY.run();
        return ConditionEvaluationResult.disabled(Once.LINE);
    }

    /** The browser of this thread, started at the first call. */
    static Browser one() {
        return ONE.get();
    }

    private static Browser start() {
        Path program = installed()
                .orElseThrow(() -> new IllegalStateException(
                        "-Dbrowser=required, but no Chromium is installed (Debian: apt-get install chromium)"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Once {
        static final String LINE =
                "Browser journeys skipped: no Chromium is installed (Debian: apt-get install chromium)";
        static final Runnable SAY;

        static {
            System.out.println(LINE);
            SAY = () -> {};
        }
    }
}
