package org.folkmoot.launcher.programs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the application's log whether its deployment failed, and why. Payara Micro stays up after a failed
 * deployment and calls itself ready, so its word alone is not enough.
 */
final class DeploymentReport {
    private static final String TEXT = "\":\"((?:[^\"\\\\]++|\\\\.)*+)\"";
    private static final Pattern MESSAGE = Pattern.compile("\"LogMessage" + TEXT);
    private static final Pattern TRACE = Pattern.compile("\"StackTrace" + TEXT);
    private static final Pattern FAILED =
            Pattern.compile("Exception while (?:deploying|loading|invoking|preparing|starting)[^:]*(?:: ?(.*))?");
    private static final String CAUSE = "Caused by: ";
    private static final String OURS = "org.folkmoot";
    private static final int LONGEST = 400;

    private boolean booted;
    private boolean failed;
    private boolean namesUs;
    private @Nullable String innermostCause;
    private @Nullable String summary;
    private @Nullable String firstComplaint;

    /** Takes one line of the log. */
    synchronized void read(String line) {
        String message = text(MESSAGE, line);
        booted |= message.startsWith("Payara Micro ") && message.contains(" ready in ");
        if (!booted && line.contains("\"Level\":\"SEVERE\"")) {
            namesUs |= line.contains(OURS);
            readComplaint(message, text(TRACE, line));
        }
    }

    private void readComplaint(String message, String trace) {
        Matcher failure = FAILED.matcher(firstLine(message));
        if (failure.matches()) {
            failed = true;
            summary = either(summary, failure.group(1));
        } else {
            firstComplaint = either(firstComplaint, lastUsefulLine(message));
        }
        int cause = trace.lastIndexOf(CAUSE);
        innermostCause = either(innermostCause, cause < 0 ? null : firstLine(trace.substring(cause + CAUSE.length())));
    }

    /** Whether the server has finished starting, with or without the application. */
    synchronized boolean hasBooted() {
        return booted;
    }

    /** Why it failed, once the server has finished starting without it. */
    synchronized Optional<String> failure() {
        if (!booted || !failed) {
            return Optional.empty();
        }
        String reason = either(either(innermostCause, summary), firstComplaint);
        return Optional.of(reason == null ? "its deployment failed" : readable(reason));
    }

    /** Whether the server failed by itself, before it came to anything of ours: a second try may do. */
    synchronized boolean failedByItself() {
        return booted && failed && !namesUs;
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first != null && !first.isBlank() ? first : second;
    }

    private static String text(Pattern field, String line) {
        Matcher matcher = field.matcher(line);
        return matcher.find() ? plain(matcher.group(1)) : "";
    }

    private static String plain(String json) {
        return json.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\")
                .strip();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** A complaint often begins with a heading; what is wrong is on the line after it. */
    private static String lastUsefulLine(String message) {
        return message.lines().limit(2).reduce((heading, text) -> text).orElse("");
    }

    /** Wrapped exceptions repeat class names before the message; the message is what a person reads. */
    private static String readable(String reason) {
        String message =
                reason.replaceFirst("^(?:[\\w$.]+(?:Exception|Error): ?)+", "").strip();
        String shown = message.isEmpty() ? reason : message;
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }
}
