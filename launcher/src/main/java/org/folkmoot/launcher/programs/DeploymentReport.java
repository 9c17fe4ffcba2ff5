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
    private static final Pattern MESSAGE = Pattern.compile("\"LogMessage\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FAILED = Pattern.compile(
            "(?:Exception while (?:deploying|loading|invoking|preparing|starting).*?: ?|.*failed to deploy.*?: ?)(.*)");
    private static final int LONGEST = 400;

    private @Nullable String reason;
    private boolean booted;

    /** Takes one line of the log. */
    synchronized void read(String line) {
        Matcher message = MESSAGE.matcher(line);
        if (!message.find()) {
            return;
        }
        String text = plain(message.group(1));
        booted |= text.startsWith("Payara Micro ") && text.contains(" ready in ");
        Matcher failed = FAILED.matcher(text);
        if (reason == null && failed.lookingAt() && !failed.group(1).isBlank()) {
            reason = innermost(failed.group(1));
        }
    }

    /** Why it failed, once the server has finished starting without it. */
    synchronized Optional<String> failure() {
        return booted ? Optional.ofNullable(reason) : Optional.empty();
    }

    private static String plain(String json) {
        return json.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\").strip().lines().findFirst().orElse("");
    }

    /** Wrapped exceptions repeat their cause's class name before its message; the last message is the one to read. */
    private static String innermost(String text) {
        String message = text.replaceFirst("^(?:[\\w$.]+(?:Exception|Error): ?)+", "").strip();
        return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    }
}
